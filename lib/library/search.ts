import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import { type Candidate, recordingsByBatch, recordingsSought } from '@/lib/db/recording-search';
import { meantInstead, without } from './search-nearest';
import { type Chosen, type FacetName, facetNames, tableOrder, type TableSort } from './rules';
import { type FacetCount, sift } from './search-facets';
import { wishesIn, type Wish } from './search-query';
import { bookTerms, type Term, vocabularyOf } from './search-vocabulary';
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
  const vocabulary = vocabularyFor(await ownTerms(viewer));
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
  const ordered = wishes.length > 0 && (by ?? 'best') === 'best' ? bestFirst(hits, wishes) : hits;
  const ids = (back ? [...ordered].reverse() : ordered).map(({ id }) => id);
  const recordings = await recordingsByIds(viewer, ids.slice(skip, skip + take));
  return { recordings, total: hits.length, ids, facets, instead: instead?.text, fewer, unfiltered: candidates.length };
}

/** What children and parents may choose by: enough to find a song, little enough to understand. */
const EVERYONES: readonly FacetName[] = ['raga', 'taal', 'form', 'laya', 'paltaa'];

// The book's vocabulary is made once; a school's own terms are laid over it.
let book: ReturnType<typeof vocabularyOf> | undefined;
const vocabularyFor = (own: readonly Term[]) => (own.length > 0 ? vocabularyOf([...own, ...bookTerms]) : (book ??= vocabularyOf(bookTerms)));

async function ownTerms(viewer: Viewer): Promise<Term[]> {
  const terms = await ownTermsOf(viewer.db);
  return terms.map(({ kind, slug, name, aliases }) => ({ tag: kind, slug, name, aliases }));
}

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
