import type { Messages } from '@/lib/i18n/messages';

/** What may be wrong with something typed: the name of a sentence of the catalogue (messages, `faults`). */
export type Fault = keyof Messages['faults'];

/**
 * For zod's messages: `z.string().min(1, fault('name'))`. Only the name is kept, so windows stay pure; `faultsIn` puts it into words.
 */
export const fault = (name: Fault): Fault => name;
