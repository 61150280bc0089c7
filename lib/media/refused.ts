import 'server-only';
import { refusals } from '@/lib/i18n/refused';

/** A Refusal in this room's words (messages, `mediaTrouble`). */
export const refused = refusals('mediaTrouble');
