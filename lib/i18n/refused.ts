import 'server-only';
import { Refusal } from '@/lib/kit/refusal';
import type { Area, Messages } from './messages';
import { words } from './server';

type Sentence<A extends Area> = { [K in keyof Messages[A]]: Messages[A][K] extends string ? K : never }[keyof Messages[A]] & string;
type More<A extends Area> = { status?: number; field?: string; fieldSays?: Sentence<A>; values?: Record<string, string | number> };

/**
 * Refusals in the catalogue's words, for one area: `const refused = refusals('libraryTrouble'); throw refused('gone', { status: 404 })`.
 * `field` names the form's field that is marked: it says the same, or what `fieldSays`. `values` fill in what a sentence leaves open.
 */
export function refusals<A extends Area>(area: A) {
  const say = words(area) as unknown as (sentence: string, values?: More<A>['values']) => string;
  return (sentence: Sentence<A>, { status, field, fieldSays, values }: More<A> = {}): Refusal => {
    const fields = field ? { [field]: say(fieldSays ?? sentence, values) } : undefined;
    return new Refusal(say(sentence, values), { status, fields });
  };
}
