import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import { type Candidate, titlesOnShelves } from '@/lib/db/recording-search';
import { findForm } from '@/lib/music/forms';
import { findRaga } from '@/lib/music/ragas';
import { spokenWords } from '@/lib/music/search-words';
import { findTaal } from '@/lib/music/taals';
import { type Wish, wishesIn } from './search-query';
import type { Vocabulary } from './search-vocabulary';

type Seek = (wishes: readonly Wish[]) => Promise<Candidate[]>;
export type Instead = { text: string; wishes: Wish[]; candidates: Candidate[] };

/**
 * Where nothing was found: the same with each word that nobody here has written replaced by the nearest name or the nearest word in a
 * title of this viewer's own shelves. Undefined where a word is like nothing, or that finds nothing either.
 */
export async function meantInstead(viewer: Viewer, text: string, wishes: readonly Wish[], vocabulary: Vocabulary, seek: Seek): Promise<Instead | undefined> {
  const lost = [];
  for (const wish of wishes) if ((await seek([wish])).length === 0) lost.push(wish.said);
  if (lost.length === 0) return undefined;
  const titles = new Set((await titlesOnShelves(viewer)).flatMap((title) => title.split(/[^\p{L}\p{M}\p{N}]+/u)));
  let mended = text;
  for (const said of lost) {
    const near = nearName(said) ?? nearest(said, titles);
    if (!near) return undefined;
    mended = mended.replace(said, near);
  }
  const better = wishesIn(mended, vocabulary);
  const candidates = await seek(better);
  return candidates.length > 0 ? { text: mended, wishes: better, candidates } : undefined;
}

/** Of several wishes, all but the one in whose absence the most is found. Undefined where that is nothing, too. */
export async function without(wishes: readonly Wish[], seek: Seek): Promise<{ text: string; count: number } | undefined> {
  let best: { text: string; count: number } | undefined;
  for (const wish of wishes) {
    const rest = wishes.filter((other) => other !== wish);
    const count = (await seek(rest)).length;
    if (count > (best?.count ?? 0)) best = { text: rest.map(({ said }) => said).join(' '), count };
  }
  return best;
}

// The book forgives a slip of the finger in its names, and knows which words are none.
const nearName = (said: string): string | undefined => (findRaga(said) ?? findTaal(said) ?? findForm(said))?.name;

// As it was typed or as it is spoken: a slip may change either less.
function nearest(said: string, words: ReadonlySet<string>): string | undefined {
  const typed = spellings(said);
  const allowed = said.length < 4 ? 0 : said.length < 7 ? 1 : 2;
  let [best, least] = [undefined as string | undefined, allowed + 1];
  for (const word of allowed > 0 ? words : []) {
    if (word.length < 3) continue;
    for (const [at, known] of spellings(word).entries()) {
      const away = Math.abs(known.length - typed[at]!.length) < least ? distance(known, typed[at]!) : least;
      if (away < least) [best, least] = [word, away];
    }
  }
  return best;
}

const spellings = (word: string): [string, string] => [word.toLowerCase(), spokenWords(word).join('')];

/** How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other. */
export function distance(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
