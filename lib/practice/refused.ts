import { refusals } from '@/lib/i18n/refused';

/** A Refusal in this room's words (messages, `practiceTrouble`). */
export const refused = refusals('practiceTrouble');
