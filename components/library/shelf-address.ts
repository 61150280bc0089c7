import { type Chosen, facetNames, type FacetName, type TableSort, tableSorts } from '@/lib/library/rules';

export const ways = ['raga', 'hour', 'newest', 'taal', 'form'] as const;
export type Way = (typeof ways)[number];

/**
 * What part of the library the address bar asks for: a way of looking (`by`), or what was searched for (`q`) and chosen (`chosen`:
 * slugs, ids, or `none`), in which order; how far down the list one has come (`page`, from 1); and whether a teacher sees it as a table (`view`).
 */
export type Shelf = { by: Way; q?: string; chosen: Chosen; sort?: TableSort; page: number; view?: 'table' };

/** The same in short, for links: facets stand beside the rest, each with one value or several. */
export type ShelfAsked = Partial<Omit<Shelf, 'chosen'>> & { chosen?: Chosen } & { [F in FacetName]?: string | readonly string[] };

type Asked = Record<string, string | string[] | undefined>;
const VALUE = /^[\p{L}\p{M}\p{N}_-]{1,64}$/u;
const MOST = 20; // values of one facet

/** Reads a shelf from an address. Whatever makes no sense there is taken as not said. */
export function shelfFrom(asked: Asked): Shelf {
  const all = (name: string) => [asked[name] ?? []].flat().map((value) => value.trim());
  const one = (name: string) => all(name)[0]?.slice(0, 100) || undefined;
  const page = Number(one('page'));
  const chosen: Chosen = {};
  for (const name of facetNames) {
    const values = [...new Set(all(name))].filter((value) => VALUE.test(value)).slice(0, MOST);
    if (values.length > 0) chosen[name] = values;
  }
  return {
    by: ways.find((way) => way === one('by')) ?? 'raga',
    q: one('q'),
    chosen,
    sort: tableSorts.find((sort) => sort === one('sort')),
    ...(one('view') === 'table' && { view: 'table' as const }),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The address of a shelf, with nothing in it that goes without saying. */
export function shelfAddress(shelf: ShelfAsked): string {
  const query = shelfQuery(shelf);
  return query ? `/library?${query}` : '/library';
}

/** What stands behind the ? of its address. */
export function shelfQuery({ by = 'raga', q, chosen = {}, sort, page = 1, view, ...facets }: ShelfAsked): string {
  const words = new URLSearchParams();
  if (by !== 'raga') words.set('by', by);
  if (q) words.set('q', q);
  for (const name of facetNames) for (const value of [facets[name] ?? chosen[name] ?? []].flat()) words.append(name, value);
  if (sort) words.set('sort', sort);
  if (view) words.set('view', view);
  if (page > 1) words.set('page', String(page));
  return words.toString();
}

export const isList = ({ by, q, chosen, sort, view }: Shelf) => Boolean(by === 'newest' || q || sort || view || chosenIn(chosen) > 0);

/** How many values are chosen, over all facets. */
export const chosenIn = (chosen: Chosen): number => Object.values(chosen).reduce((sum, values) => sum + values.length, 0);

/** The same with a value taken off, or put on where it was not; from its first page. */
export function toggled({ chosen, ...shelf }: Shelf, name: FacetName, value: string): Shelf {
  const values = chosen[name] ?? [];
  const rest = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...shelf, chosen: { ...chosen, [name]: rest }, page: 1, ...(shelf.q || shelf.by !== 'raga' ? {} : { by: 'newest' }) };
}

/** The raga of a shelf that is one raga’s and nothing else: a place of its own. (Chosen in a list, it is a choice in that list.) */
export const ragaAlone = ({ by, q, chosen }: Shelf): string | undefined => (by !== 'newest' && !q && chosenIn(chosen) === 1 ? chosen.raga?.[0] : undefined);

export const PAGE = 60;
const PAGES_IN_SIGHT = 3;

/**
 * "Show more" adds pages below, up to three; then the list begins anew, so that a page of a large library stays light.
 * Returns which rows (`skip`, `take`) stand on the page for having come to `page`, and the pages to offer before and after.
 */
export function rowsInSight(page: number, total: number) {
  const last = Math.max(1, Math.ceil(total / PAGE));
  const at = Math.min(page, last);
  const first = at - ((at - 1) % PAGES_IN_SIGHT);
  return {
    skip: (first - 1) * PAGE,
    take: (at - first + 1) * PAGE,
    before: first > 1 ? first - 1 : undefined,
    after: at < last ? at + 1 : undefined,
    anew: at % PAGES_IN_SIGHT === 0,
  };
}
