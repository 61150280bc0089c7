import { refusals } from '@/lib/i18n/refused';

/** A Refusal in this room's words (messages, `soundTrouble`). */
export const refused = refusals('soundTrouble');
