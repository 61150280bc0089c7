import type { Candidate } from '@/lib/db/recording-search';
import { ragaBySlug } from '@/lib/music/ragas';
import { after, DAY } from '@/lib/kit/dates';

export const facetNames = ['raga', 'taal', 'form', 'laya', 'paltaa', 'kind', 'thaat', 'prahar', 'date', 'batch', 'uploader', 'check'] as const;
export type FacetName = (typeof facetNames)[number];

/** What was chosen: any of the values of a facet, and that for every facet. `none` where a tag is not said. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;
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
  const facets = around.names.map((name, at) => ({ name, bit: 2 ** at, valuesOf: readerOf(name, around), wanted: new Set(chosen[name]), counts: new Map<string, number>() }));
  const strict = facets.filter(({ wanted }) => wanted.size > 0);
  const hits: Candidate[] = [];
  for (const candidate of candidates) {
    let missed = 0;
    for (const { bit, valuesOf, wanted } of strict) if (!some(valuesOf(candidate), wanted)) missed += bit;
    if (missed === 0) hits.push(candidate);
    for (const { bit, valuesOf, counts } of facets) {
      if (missed !== 0 && missed !== bit) continue;
      for (const value of valuesOf(candidate)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return { hits, facets: facets.map(({ name, wanted, counts }) => ({ name, values: listed(counts, wanted) })) };
}

/** Of one recording, its values of one facet. */
export function readerOf(name: FacetName, { now, batches = new Map() }: Omit<Around, 'names'>): (candidate: Candidate) => readonly string[] {
  const [week, month] = [dayBefore(now, 7), dayBefore(now, 30)];
  const readers: Record<FacetName, (candidate: Candidate) => readonly string[]> = {
    raga: ({ raga }) => [raga || NONE],
    taal: ({ taal }) => [taal || NONE],
    form: ({ form }) => [form || NONE],
    laya: ({ laya }) => (laya ? [laya] : NOTHING),
    kind: ({ kind }) => [kind],
    paltaa: ({ kind, form }) => (kind === 'paltaa' || form === 'paltaa' ? YES : NOTHING),
    thaat: ({ raga }) => ofRaga(raga).thaat,
    prahar: ({ raga }) => ofRaga(raga).prahar,
    date: ({ day }) => [...(day >= week ? ['week'] : NOTHING), ...(day >= month ? ['month'] : NOTHING), day.slice(0, 4)],
    uploader: ({ uploaderId }) => [uploaderId],
    batch: ({ id }) => [...batches].flatMap(([batch, ids]) => (ids.has(id) ? [batch] : [])),
    check: ({ raga, taal, form, playable }) => [...(raga || taal || form ? NOTHING : ['untagged']), ...(playable ? NOTHING : ['noCopy'])],
  };
  return readers[name];
}

const NONE = 'none';
const NOTHING: readonly string[] = [];
const YES = ['yes'] as const;

type OfRaga = { thaat: readonly string[]; prahar: readonly string[] };
const known = new Map<string, OfRaga>();

// A raga that is not in the book has neither.
function ofRaga(slug: string): OfRaga {
  const there = known.get(slug);
  if (there) return there;
  const raga = ragaBySlug(slug);
  const facts = { thaat: raga?.thaat ? [raga.thaat.toLowerCase()] : [], prahar: raga ? (raga.anyTime ? ['0'] : raga.prahar.map(String)) : [] };
  if (raga) known.set(slug, facts);
  return facts;
}

const dayBefore = (now: Date, days: number) => after(now, -days * DAY).toISOString().slice(0, 10);

function some(values: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (const value of values) if (wanted.has(value)) return true;
  return false;
}

// Most first; what is not said last.
function listed(counts: Map<string, number>, wanted: ReadonlySet<string>) {
  for (const value of wanted) if (!counts.has(value)) counts.set(value, 0);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value === NONE) - Number(b.value === NONE) || b.count - a.count || (a.value < b.value ? -1 : 1));
}
