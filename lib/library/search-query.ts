import type { Saying, Sought } from '@/lib/db/recording-search';
import { spokenWords } from '@/lib/music/search-words';
import { type Raga, ragas } from '@/lib/music/ragas';
import { taals } from '@/lib/music/taals';
import type { TagName, Term, Vocabulary } from './search-vocabulary';

/** One thing that was asked for. `said`: the words as typed; `meant`: tags it names exactly, which rank before what merely holds it. */
export type Wish = Sought & { said: string; meant: Partial<Record<TagName, readonly string[]>> };

const LONGEST = 4; // words in a name
const MOST = 8; // things in one search

/**
 * Reads what was typed: the longest names it knows first ("yaman kalyan" before "yaman"), in any spelling and script, as tags or as
 * words in the text; everything else as words, each perhaps only begun. All of the wishes must come true. Pure.
 */
export function wishesIn(text: string, vocabulary: Vocabulary): Wish[] {
  const typed = wordsOf(text);
  const wishes: Wish[] = [];
  for (let at = 0; at < typed.length && wishes.length < MOST; ) {
    const rest = typed.slice(at, at + LONGEST);
    const [wish, size] = spoken(rest, vocabulary) ?? named(rest, vocabulary) ?? [begun(rest[0] as Typed, vocabulary), 1];
    wishes.push(wish);
    at += size;
    const taal = wish.meant.taal?.[0];
    if (taal && typed[at]?.word === String(matrasOf(taal))) at += 1; // "teentaal 16"
  }
  return withoutFillers(wishes);
}

type Typed = { raw: string; word: string };
type Read = [wish: Wish, size: number];

const wordsOf = (text: string): Typed[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((raw) => spokenWords(raw).slice(-1).map((word) => ({ raw, word })))
    .slice(0, 24);

function named(words: Typed[], vocabulary: Vocabulary): Read | undefined {
  for (let size = words.length; size > 0; size -= 1) {
    const some = words.slice(0, size);
    const exact = vocabulary.exactly(some.map(({ word }) => word));
    if (exact.length > 0) return [nameWish(some, exact, size === 1 ? vocabulary.withWord(some[0]!.word) : [], vocabulary), size];
  }
  // Still being typed: "yaman kal", "jhap ta".
  for (let size = words.length; size > 1; size -= 1) {
    const some = words.slice(0, size);
    const near = joined(some).length > 4 ? vocabulary.begunBy(some.map(({ word }) => word)) : [];
    if (near.length > 0) return [wishOf(some, { tags: near, sayings: [{ words: some.map(({ word }) => word), begun: true }] }), size];
  }
  return undefined;
}

// Its other names count in texts as well, so that an untagged "भूपाली" is found by "bhoop".
function nameWish(some: Typed[], exact: Term[], others: Term[], vocabulary: Vocabulary): Wish {
  const names = exact.flatMap((term) => vocabulary.namesOf(term)).map((words): Saying => ({ words }));
  return wishOf(some, { tags: [...exact, ...others], meant: exact, sayings: [{ words: some.map(({ word }) => word) }, ...names] });
}

function begun(one: Typed, vocabulary: Vocabulary): Wish {
  const near = one.word.length > 1 ? vocabulary.begunBy([one.word]) : [];
  return wishOf([one], { tags: near, sayings: [{ words: [one.word], begun: true }] });
}

// Hours of the day and matras are not tags of a recording, but of its raga and its taal.
function spoken(words: Typed[], vocabulary: Vocabulary): Read | undefined {
  const [first, second, third] = words.map(({ word }) => word);
  if (THAAT.has(second ?? '') || THAAT.has(first ?? '')) {
    const [name, size] = THAAT.has(first ?? '') ? [second, 2] : [first, 2];
    const sung = ragas.filter(({ thaat }) => thaat && spokenWords(thaat)[0] === name);
    if (sung.length > 0) return [ragaWish(words.slice(0, size), sung), size];
  }
  if (MATRAS.has(second ?? '') && /^\d+$/.test(first ?? '')) {
    const slugs = taals.filter(({ matras }) => String(matras) === first).map(({ slug }) => slug);
    return [{ said: saidBy(words.slice(0, 2)), tags: { taal: slugs }, meant: {}, sayings: [{ words: [first!, second!] }] }, 2];
  }
  for (let size = third ? 3 : words.length; size > 0; size -= 1) {
    const some = words.slice(0, size);
    const prahars = HOURS.get(joined(some));
    // "Sham Kalyan" is a raga; "sham" alone is the evening.
    if (prahars && words.length >= size && !named(words, vocabulary)) return [ragaWish(some, ragas.filter(({ prahar }) => prahar.some((one) => prahars.includes(one)))), size];
  }
  return undefined;
}

const ragaWish = (some: Typed[], sung: readonly Raga[]): Wish => ({
  said: saidBy(some),
  tags: { raga: sung.map(({ slug }) => slug) },
  meant: {},
  sayings: [{ words: some.map(({ word }) => word) }],
});

function wishOf(some: Typed[], { tags, meant = [], sayings }: { tags: Term[]; meant?: Term[]; sayings: Saying[] }): Wish {
  return { said: saidBy(some), tags: bySlug(tags), meant: bySlug(meant), sayings: distinct(sayings) };
}

function bySlug(terms: Term[]): Partial<Record<TagName, string[]>> {
  const tags: Partial<Record<TagName, string[]>> = {};
  for (const { tag, slug } of terms) if (!tags[tag]?.includes(slug)) (tags[tag] ??= []).push(slug);
  return tags;
}

// "raag Yaman", "in teentaal": beside something else these say nothing. Alone they are what is looked for.
function withoutFillers(wishes: Wish[]): Wish[] {
  const telling = wishes.filter(({ said }) => !FILLERS.has(joined(wordsOf(said))) && joined(wordsOf(said)).length > 1);
  return telling.length > 0 ? telling : wishes;
}

const folded = (list: string) => list.split(' ').map((one) => spokenWords(one).join(''));
const FILLERS = new Set(folded('raag raga raagam राग taal tala ताल thaat थाट laya लय in the a an of and for by with from on my ka ki ke mein में का की के'));
const THAAT = new Set(folded('thaat that thata थाट ठाठ'));
const MATRAS = new Set(folded('matra matras beat beats मात्रा'));
const HOURS = new Map<string, number[]>(
  Object.entries({
    'dawn sunrise bhor भोर': [8, 1],
    'morning subah सुबह': [1, 2],
    'noon midday dopahar दोपहर': [3],
    'afternoon': [3, 4],
    'sunset dusk': [4, 5],
    'evening shaam sham शाम sandhya': [5],
    'night raat रात': [6, 7],
    'midnight latenight': [7],
  }).flatMap(([names, prahars]) => folded(names).map((name) => [name, prahars] as const)),
);

const matrasOf = (slug: string) => taals.find((taal) => taal.slug === slug)?.matras;
const joined = (some: Typed[]) => some.map(({ word }) => word).join('');
const saidBy = (some: Typed[]) => some.map(({ raw }) => raw).join(' ');
const distinct = (sayings: Saying[]) => [...new Map(sayings.map((one) => [`${one.words.join(' ')}${one.begun}`, one])).values()].slice(0, 24);
