import { forms } from '@/lib/music/forms';
import { ragas } from '@/lib/music/ragas';
import { spokenWords } from '@/lib/music/search-words';
import { taals } from '@/lib/music/taals';
import { foldedWords } from '@/lib/music/spelling';

/** What a recording can be tagged with that words may mean. */
export type TagName = 'raga' | 'taal' | 'form' | 'kind' | 'laya';
/** A name and the tag it stands for; `aliases` in any script. One word may name several (Dadra is a taal and a form). */
export type Term = { tag: TagName; slug: string; name: string; aliases: readonly string[] };

/** Names by their spelling, ready to be looked up. */
export type Vocabulary = {
  /** Terms one of whose names is exactly this, in any spelling. */
  exactly(words: readonly string[]): Term[];
  /** Terms with this whole word in their name (Kalyan: Yaman Kalyan, Shuddh Kalyan). */
  withWord(word: string): Term[];
  /** Terms of which a name, or a word in it, begins so. */
  begunBy(words: readonly string[]): Term[];
  /** Every name of a term, as words to look for in texts; without those that also belong to others. */
  namesOf(term: Term): string[][];
};

/** Makes a vocabulary of these terms. Takes a school's own ragas, taals and forms beside those of the book (`bookTerms`). */
export function vocabularyOf(terms: readonly Term[]): Vocabulary {
  const names = terms.flatMap((term) => [term.name, ...term.aliases].map((name, at) => ({ term, main: at === 0, words: spokenWords(name) })));
  const byKey = grouped(names.flatMap(({ term, words }) => spellings(words).map((key) => [key, term] as const)));
  const byWord = grouped(names.filter(({ main }) => main).flatMap(({ term, words }) => words.map((word) => [word, term] as const)));
  const written = new Map(terms.map((term) => [term, names.filter((one) => one.term === term).map(({ words }) => words)]));
  // Kalyan is another name of Yaman, but also the name of many others.
  const isOthers = (word: string, term: Term) => byWord.has(word) && !byWord.get(word)?.includes(term);
  return {
    exactly: (words) => distinct(spellings(words).flatMap((key) => byKey.get(key) ?? [])),
    withWord: (word) => byWord.get(word) ?? [],
    begunBy(words) {
      const key = words.join('');
      return distinct(names.filter(({ main, words: own }) => own.some((_, at) => (at === 0 || main) && own.slice(at).join('').startsWith(key))).map(({ term }) => term));
    },
    namesOf: (term) => (written.get(term) ?? []).filter(([word, ...more]) => word && (more.length > 0 || !isOthers(word, term))),
  };
}

/** What the book knows: ragas, taals, forms, and the everyday words for laya and kind. */
export const bookTerms: readonly Term[] = [
  ...ragas.map(({ slug, name, devanagari, aliases }): Term => ({ tag: 'raga', slug, name, aliases: [devanagari, ...aliases] })),
  ...taals.map(({ slug, name, devanagari, aliases }): Term => ({ tag: 'taal', slug, name, aliases: [devanagari, ...aliases] })),
  ...forms.map(({ slug, name, aliases }): Term => ({ tag: 'form', slug, name: slug === 'paltaa' ? 'Paltaa' : name, aliases })),
  laya('vilambit', 'slow', 'vilambit laya', 'विलंबित', 'विलम्बित', 'ati vilambit'),
  laya('madhya', 'medium', 'madhyalaya', 'madhya laya', 'मध्य', 'मध्यलय'),
  laya('drut', 'fast', 'quick', 'drut laya', 'द्रुत', 'ati drut'),
  kind('demonstration', 'Demonstration', 'demo'),
  kind('paltaa', 'Paltaa', 'palta', 'paltas', 'पलटा', 'exercise', 'exercises'),
  kind('class_recording', 'Class recording', 'class', 'lesson'),
  kind('feedback', 'Feedback'),
];

function laya(slug: string, ...aliases: string[]): Term {
  return { tag: 'laya', slug, name: slug, aliases };
}

function kind(slug: string, name: string, ...aliases: string[]): Term {
  return { tag: 'kind', slug, name, aliases };
}

// With and without the final a that some write and some do not, as lib/music tells them apart.
function spellings(words: readonly string[]): string[] {
  const bare = words.map((word) => foldedWords(word)[0]?.bare ?? word);
  return [...new Set([words.join(''), bare.join('')])];
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key) ?? [];
    if (!group.includes(value)) group.push(value);
    groups.set(key, group);
  }
  return groups;
}

const distinct = <T>(list: readonly T[]) => [...new Set(list)];
