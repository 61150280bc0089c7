import { refusals } from '@/lib/i18n/refused';

/** A Refusal about people, in the catalogue's words. */
export const refused = refusals('peopleRefused');
