import { refusals } from '@/lib/i18n/refused';

/** A Refusal about a school's own terms, in the catalogue's words (messages, `termsTrouble`). */
export const refused = refusals('termsTrouble');
