import { refusals } from '@/lib/i18n/refused';

/** A Refusal about signing in, in the catalogue's words. */
export const refused = refusals('auth');
