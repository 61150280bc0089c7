import { type FoldedWord, foldedWords, isOneSlip } from './spelling';

export type Named = { slug: string; name: string; devanagari?: string; aliases: readonly string[] };

type Rules = {
  /** A text that names two entries names neither, for things of which a recording has one. */
  onlyOne?: boolean;
  /** Words that make something else of the name they stand before ("Sindhu Bhairavi") or behind ("Durga Puja"). */
  before?: readonly string[];
  behind?: readonly string[];
  /** Everyday words that fold to a name or are one slip of the finger away from it. */
  strangers?: readonly string[];
  /** Entries (slugs) whose names are everyday words too: they count alone, or in a text in which `sign` is found. */
  weak?: { slugs: readonly string[]; sign: RegExp };
};

type Span<T> = { entry: T; at: number; size: number; letters: number };

const LONGEST = 4; // words in a name
const SHORTEST = 5; // letters in which a slip is forgiven
const SHORTEST_PAIR = 8; // and in several words together

/**
 * Makes a look-up over named entries. The returned functions take what a person typed, in any spelling or script, with other words
 * around it; the longest name in it wins ("Yaman Kalyan" over "Yaman"), one slip of the finger is forgiven where only one entry comes
 * into question, and anything else is null: never a wrong one.
 */
export function finderOf<T extends Named>(entries: readonly T[], { onlyOne = false, before = [], behind = [], strangers = [], weak }: Rules = {}) {
  const { byKey, byTyping, beginnings } = keysOf(entries);
  // A word that is a name here is no stranger, whatever else it means.
  const names = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]).map((one) => one.toLowerCase()));
  const [others, elses, unknown] = [wordsOf(before), wordsOf(behind), new Set(strangers.filter((word) => !names.has(word)))];

  const isStranger = (words: FoldedWord[]) => unknown.has(words.map(({ raw }) => raw).join(''));
  const exact = (words: FoldedWord[]) => (isStranger(words) ? undefined : spellingsOf(words).map((key) => byKey.get(key)).find(Boolean));

  function forgiven(words: FoldedWord[]): T | undefined {
    const letters = typing(words);
    if (letters.length < (words.length > 1 ? SHORTEST_PAIR : SHORTEST - 1) || isStranger(words)) return undefined;
    const near = byTyping.filter((name) => name.words === words.length && name.letters.length >= SHORTEST && isOneSlip(name.letters, letters));
    const meant = new Set(near.map(({ entry }) => entry));
    return meant.size === 1 ? [...meant][0] : undefined;
  }

  function spans(words: FoldedWord[], look: (some: FoldedWord[]) => T | undefined, sizes: [number, number]): Span<T>[] {
    const found: Span<T>[] = [];
    for (let size = sizes[1]; size >= sizes[0]; size -= 1)
      for (let at = 0; at + size <= words.length; at += 1) {
        const some = words.slice(at, at + size);
        const entry = look(some);
        if (entry) found.push({ entry, at, size, letters: some.reduce((sum, { full }) => sum + full.length, 0) });
      }
    return found;
  }

  function namedIn(words: FoldedWord[]): Span<T>[] {
    const whole = [...spans(words, exact, [1, LONGEST]), ...spans(words, forgiven, [2, LONGEST])];
    return apart(whole.length > 0 ? whole : spans(words, forgiven, [1, 1]));
  }

  const isElse = (words: FoldedWord[], { at, size }: Span<T>) => {
    const previous = words[at - 1]?.typed === 'ki' ? words[at - 2] : words[at - 1];
    return others.has(previous?.typed ?? '') || elses.has(words[at + size]?.typed ?? '');
  };

  const isWeak = ({ entry, size }: Span<T>, words: FoldedWord[]) => weak?.slugs.includes(entry.slug) && words.length > size;

  function find(text: string, isSaid = weak?.sign.test(text) ?? false): T | null {
    const words = foldedWords(text);
    const [first, ...more] = namedIn(words);
    if (!first || isElse(words, first) || (!isSaid && isWeak(first, words))) return null;
    return onlyOne && more.some(({ entry }) => entry !== first.entry) ? null : first.entry;
  }

  return {
    /** The one entry a text names, or null. `isSaid`: whether the text says that it names one. */
    find,
    /** The entry that has this very name, in whatever spelling; a slip of the finger, or a word more, makes it another name. */
    named: (text: string): T | null => exact(foldedWords(text)) ?? null,
    /** Entries with a name, or a word in it, that a text may be the beginning of; the likeliest first. */
    suggest(text: string, limit = 8): T[] {
      const key = foldedWords(text).map(({ full }) => full).join('');
      if (!key) return entries.slice(0, limit);
      const begun = beginnings.filter(({ letters }) => letters.startsWith(key)).sort((a, b) => a.word - b.word || a.letters.length - b.letters.length);
      const found = find(text);
      return [...new Set([...(found ? [found] : []), ...begun.map(({ entry }) => entry)])].slice(0, limit);
    },
  };
}

type Typed<T> = { letters: string; words: number; entry: T };
type Beginning<T> = { letters: string; word: number; entry: T };

// A spoken a at the end (शंकरा) belongs to the name: without it, it is another word (Shankar).
function keysOf<T extends Named>(entries: readonly T[]) {
  const byKey = new Map<string, T>();
  const byTyping: Typed<T>[] = [];
  const beginnings: Beginning<T>[] = [];
  for (const entry of entries)
    for (const name of [entry.name, entry.devanagari ?? '', ...entry.aliases]) {
      const words = foldedWords(name);
      const last = words.at(-1);
      const spoken = last && entry.devanagari?.endsWith('ा') ? [...words.slice(0, -1), { ...last, bare: last.full }] : words;
      for (const key of spellingsOf(spoken)) if (key && !byKey.has(key)) byKey.set(key, entry);
      words.forEach((_, word) => beginnings.push({ letters: words.slice(word).map(({ full }) => full).join(''), word, entry }));
      if (LATIN.test(name)) byTyping.push({ letters: typing(words), words: words.length, entry });
    }
  return { byKey, byTyping, beginnings };
}

const LATIN = /^[\x20-\x7e]+$/;
const typing = (words: FoldedWord[]) => words.map(({ typed }) => typed).join('');

const spellingsOf = (words: FoldedWord[]): string[] => [
  words.map(({ full }) => full).join(''),
  words.map(({ full, bare }, at) => (at < words.length - 1 ? withoutA(bare) : full)).join(''),
  words.map(({ bare }, at) => (at < words.length - 1 ? withoutA(bare) : bare)).join(''),
];

// Within a name of several words, short ones lose their a too ("Suddha Sarang").
const withoutA = (word: string) => word.replace(/(?<=[^aeiou])a$/, '');

// The longest names first, none over another.
function apart<T>(spans: Span<T>[]): Span<T>[] {
  const kept: Span<T>[] = [];
  for (const span of spans.sort((a, b) => b.letters - a.letters))
    if (kept.every(({ at, size }) => span.at + span.size <= at || at + size <= span.at)) kept.push(span);
  return kept;
}

const wordsOf = (list: readonly string[]) => new Set(list.flatMap((word) => foldedWords(word).map(({ typed }) => typed)));
