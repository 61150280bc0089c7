import { refusals } from '@/lib/i18n/refused';

/** A Refusal in this room's words (messages, `libraryTrouble`). */
export const refused = refusals('libraryTrouble');
