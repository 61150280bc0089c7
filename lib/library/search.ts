import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import { type Book, bookWith, type OwnTerm, type TermKind } from '@/lib/music/book';
import { type Candidate, recordingsByBatch, recordingsSought } from '@/lib/db/recording-search';
import { meantInstead, without } from './search-nearest';
import { type Chosen, type FacetName, facetNames, tableOrder, type TableSort } from './rules';
import { type FacetCount, sift } from './search-facets';
import { wishesIn, type Wish } from './search-query';
import { bookTerms, type Term, type Vocabulary, vocabularyOf } from './search-vocabulary';
import { ownTermsOf } from './own-terms';
import { recordingsByIds } from './queries';
import type { RecordingRow } from './shared';

export type Search = { text?: string; chosen?: Chosen; sort?: TableSort; skip?: number; take?: number; now?: Date };

/**
 * What a search found: a page of recordings, how many there are in all, and each facet's values with how many they would show.
 * Where nothing was found: `instead` is what was probably meant, and what is shown; `fewer` a part of the words that finds something;
 * `unfiltered` how many there would be without what was chosen.
 */
export type Found = {
  recordings: RecordingRow[];
  total: number;
  /** All of them, in order. */
  ids: readonly string[];
  facets: FacetCount[];
  instead?: string;
  fewer?: { text: string; count: number };
  unfiltered: number;
};

/** Searches this viewer's library. Every word must be true of a recording; of what was chosen, one value of each facet. */
export async function searchRecordings(viewer: Viewer, { text = '', chosen = {}, sort, skip = 0, take = 60, now = new Date() }: Search = {}): Promise<Found> {
  const terms = await ownTermsOf(viewer.db);
  const book = bookWith(terms);
  const vocabulary = vocabularyFor(book, terms);
  const { by, back } = tableOrder(sort);
  const order = by && by !== 'best' ? by : 'newest';
  const seek = (wishes: readonly Wish[]) => recordingsSought(viewer, wishes, order);
  const asked = text.slice(0, 200);
  let wishes = wishesIn(asked, vocabulary);
  let candidates = asked.trim() && wishes.length === 0 ? [] : await seek(wishes);
  const instead = candidates.length === 0 && wishes.length > 0 ? await meantInstead(viewer, asked, wishes, vocabulary, seek) : undefined;
  if (instead) [wishes, candidates] = [instead.wishes, instead.candidates];
  const fewer = candidates.length === 0 && wishes.length > 1 ? await without(wishes, seek) : undefined;
  const names = facetNames.filter((name) => viewer.role === 'teacher' || EVERYONES.includes(name));
  const batches = viewer.role === 'teacher' ? await recordingsByBatch(viewer) : undefined;
  const { hits, facets } = sift(candidates, chosen, { names, now, batches });
  const ordered = wishes.length > 0 && (by ?? 'best') === 'best' ? bestFirst(hits, wishes) : by === 'raga' || by === 'taal' || by === 'form' ? byName(hits, by, book) : hits;
  const ids = (back ? [...ordered].reverse() : ordered).map(({ id }) => id);
  const recordings = await recordingsByIds(viewer, ids.slice(skip, skip + take));
  return { recordings, total: hits.length, ids, facets, instead: instead?.text, fewer, unfiltered: candidates.length };
}

/** What children and parents may choose by: enough to find a song, little enough to understand. */
const EVERYONES: readonly FacetName[] = ['raga', 'taal', 'form', 'laya', 'paltaa'];

// Making one takes longer than a search: it is kept as long as the book of the school is (lib/music/book.ts).
const vocabularies = new WeakMap<Book, Vocabulary>();

function vocabularyFor(book: Book, own: readonly OwnTerm[]): Vocabulary {
  const known = vocabularies.get(book) ?? vocabularyOf([...own.map(({ kind, ...term }): Term => ({ tag: kind, ...term })), ...bookTerms]);
  vocabularies.set(book, known);
  return known;
}

// The database knows slugs, people see names. Those of one name stay in the order they came in, by title; those without are last.
function byName(hits: readonly Candidate[], by: TermKind, book: Book): Candidate[] {
  const slugs = [...new Set(hits.map((hit) => hit[by]))];
  const names = new Map(slugs.map((slug) => [slug, book[by].bySlug(slug)?.name ?? slug]));
  slugs.sort((one, other) => Number(!one) - Number(!other) || ALPHABET.compare(names.get(one) ?? '', names.get(other) ?? ''));
  const place = new Map(slugs.map((slug, at) => [slug, at]));
  return [...hits].sort((one, other) => (place.get(one[by]) ?? 0) - (place.get(other[by]) ?? 0));
}

const ALPHABET = new Intl.Collator('en');

// A tag that was named, then one that holds the word, then the title; the order they came in (the newest first) decides between equals.
function bestFirst(hits: readonly Candidate[], wishes: readonly Wish[]): Candidate[] {
  const named = wishes.map(({ meant, tags }) => ({ meant: Object.entries(meant), tags: Object.entries(tags) }));
  const has = (hit: Candidate, tags: [string, readonly string[]][]) => tags.some(([tag, slugs]) => slugs.includes(hit[tag as 'raga']));
  const scoreOf = (hit: Candidate) =>
    named.reduce((sum, { meant, tags }, at) => sum + (has(hit, meant) ? 4 : has(hit, tags) ? 3 : 0) + ((hit.inTitle >> at) & 1 ? 2 : 0), 0);
  const byScore: Candidate[][] = [];
  for (const hit of hits) (byScore[scoreOf(hit)] ??= []).push(hit);
  return byScore.reverse().flat();
}
