import 'server-only';
import { Refusal } from '@/lib/kit/refusal';
import type { Area, Messages } from './messages';
import { words } from './server';

type Sentence<A extends Area> = { [K in keyof Messages[A]]: Messages[A][K] extends string ? K : never }[keyof Messages[A]] & string;
type More = { status?: number; field?: string; values?: Record<string, string | number> };

/**
 * Refusals in the catalogue's words, for one area: `const refused = refusals('libraryTrouble'); throw refused('gone', { status: 404 })`.
 * `field` names the form's field that is marked with the same sentence; `values` fill in what the sentence leaves open.
 */
export function refusals<A extends Area>(area: A) {
  const say = words(area) as unknown as (sentence: string, values?: More['values']) => string;
  return (sentence: Sentence<A>, { status, field, values }: More = {}): Refusal => {
    const message = say(sentence, values);
    return new Refusal(message, { status, fields: field ? { [field]: message } : undefined });
  };
}
