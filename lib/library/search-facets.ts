import type { Candidate } from '@/lib/db/recording-search';
import { ragaBySlug } from '@/lib/music/ragas';
import { after, DAY } from '@/lib/kit/dates';
import type { Chosen, FacetName } from './rules';

export type FacetCount = { name: FacetName; values: { value: string; count: number }[] };
export type Sifted = { hits: Candidate[]; facets: FacetCount[] };

type Around = {
  /** The facets to count; others that are chosen count for nothing. */
  names: readonly FacetName[];
  now: Date;
  /** Recording ids by batch. */
  batches?: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * Sifts what a search found by what was chosen, and counts for every facet how many each of its values would show, its own choice left
 * out. A chosen value that shows nothing is listed all the same (0), so that it can be taken off. The order stays. Pure.
 */
export function sift(candidates: readonly Candidate[], chosen: Chosen, around: Around): Sifted {
  const facets = around.names.map((name) => ({ name, ...sources[name](around), wanted: new Set(chosen[name]) }));
  const strict = facets.map((facet, at) => ({ ...facet, at, fits: remembered((key: string) => facet.values(key).some((value) => facet.wanted.has(value))) })).filter(({ wanted }) => wanted.size > 0);
  // Several facets come from one source (thaat and hour from the raga): it is counted once for all of them.
  const fruits = [...new Set(facets.map(({ key }) => key))].map((key) => ({ key, counts: new Map<string, number>() }));
  const missedOnly = facets.map(() => new Map<string, number>());
  const hits: Candidate[] = [];
  for (const candidate of candidates) {
    let missed = NONE_MISSED;
    for (const { at, key, fits } of strict) if (!fits(key(candidate))) missed = missed === NONE_MISSED ? at : SEVERAL_MISSED;
    if (missed === SEVERAL_MISSED) continue;
    if (missed !== NONE_MISSED) {
      increase(missedOnly[missed]!, facets[missed]!.key(candidate), 1);
      continue;
    }
    hits.push(candidate);
    for (const { key, counts } of fruits) increase(counts, key(candidate), 1);
  }
  const counted = facets.map(({ name, key, values, wanted }, at): FacetCount => {
    const counts = new Map<string, number>();
    for (const source of [fruits.find((fruit) => fruit.key === key)!.counts, missedOnly[at]!])
      for (const [from, count] of source) for (const value of values(from)) increase(counts, value, count);
    return { name, values: listed(counts, wanted) };
  });
  return { hits, facets: counted };
}

const NONE_MISSED = -1;
const SEVERAL_MISSED = -2;
const increase = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

/** Of one recording, its values of one facet. */
export function readerOf(name: FacetName, around: Omit<Around, 'names'>): (candidate: Candidate) => readonly string[] {
  const { key, values } = sources[name](around);
  return (candidate) => values(key(candidate));
}

/** Where a facet's values come from: one string of a recording, and what follows from it. */
type Source = { key: (candidate: Candidate) => string; values: (key: string) => readonly string[] };

const byRaga = ({ raga }: Candidate) => raga;
const byDay = ({ day }: Candidate) => day;
const orNone = (key: string) => [key || NONE];
const ifAny = (key: string) => (key ? [key] : []);

const sources: Record<FacetName, (around: Omit<Around, 'names'>) => Source> = {
  raga: () => ({ key: byRaga, values: orNone }),
  thaat: () => ({ key: byRaga, values: (raga) => ifAny(ragaBySlug(raga)?.thaat?.toLowerCase() ?? '') }),
  prahar: () => ({ key: byRaga, values: praharsOf }),
  taal: () => ({ key: ({ taal }) => taal, values: orNone }),
  form: () => ({ key: ({ form }) => form, values: orNone }),
  laya: () => ({ key: ({ laya }) => laya, values: ifAny }),
  kind: () => ({ key: ({ kind }) => kind, values: ifAny }),
  paltaa: () => ({ key: ({ kind, form }) => (kind === 'paltaa' || form === 'paltaa' ? 'yes' : ''), values: ifAny }),
  date: ({ now }) => ({ key: byDay, values: (day) => [...(day >= dayBefore(now, 7) ? ['week'] : []), ...(day >= dayBefore(now, 30) ? ['month'] : []), day.slice(0, 4)] }),
  uploader: () => ({ key: ({ uploaderId }) => uploaderId, values: ifAny }),
  batch: ({ batches = new Map() }) => {
    const of = new Map<string, string>();
    for (const [batch, ids] of batches) for (const id of ids) of.set(id, of.has(id) ? `${of.get(id)} ${batch}` : batch);
    return { key: ({ id }) => of.get(id) ?? '', values: (key) => key.split(' ').filter(Boolean) };
  },
  check: () => ({
    key: ({ raga, taal, form, playable }) => (raga || taal || form ? (playable ? '' : 'noCopy') : playable ? 'untagged' : 'untagged noCopy'),
    values: (key) => key.split(' ').filter(Boolean),
  }),
};

function praharsOf(slug: string): readonly string[] {
  const raga = ragaBySlug(slug);
  return raga?.anyTime ? ['0'] : (raga?.prahar.map(String) ?? []);
}

const dayBefore = (now: Date, days: number) => after(now, -days * DAY).toISOString().slice(0, 10);

function remembered<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const fruit = work(key);
    known.set(key, fruit);
    return fruit;
  };
}

const NONE = 'none';

// Most first; what is not said last.
function listed(counts: Map<string, number>, wanted: ReadonlySet<string>) {
  for (const value of wanted) if (!counts.has(value)) counts.set(value, 0);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value === NONE) - Number(b.value === NONE) || b.count - a.count || (a.value < b.value ? -1 : 1));
}
