export const ways = ['raga', 'hour', 'newest', 'taal', 'form'] as const;
export type Way = (typeof ways)[number];

/**
 * What part of the library the address bar asks for: a way of looking (`by`), or the recordings of one raga, taal or form (a slug,
 * or `none` for those without one), or a search; and how far down the list one has come (`page`, from 1).
 */
export type Shelf = { by: Way; raga?: string; taal?: string; form?: string; q?: string; page: number };

type Asked = Record<string, string | string[] | undefined>;

/** Reads a shelf from an address. Whatever makes no sense there is taken as not said. */
export function shelfFrom(asked: Asked): Shelf {
  const one = (name: string) => {
    const value = asked[name];
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 100) || undefined;
  };
  const page = Number(one('page'));
  return {
    by: ways.find((way) => way === one('by')) ?? 'raga',
    raga: one('raga'),
    taal: one('taal'),
    form: one('form'),
    q: one('q'),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The address of a shelf, with nothing in it that goes without saying. */
export function shelfAddress({ by = 'raga', raga, taal, form, q, page = 1 }: Partial<Shelf>): string {
  const words = new URLSearchParams();
  if (by !== 'raga') words.set('by', by);
  for (const [name, value] of Object.entries({ raga, taal, form, q })) if (value) words.set(name, value);
  if (page > 1) words.set('page', String(page));
  const query = words.toString();
  return query ? `/library?${query}` : '/library';
}

export const isList = ({ by, raga, taal, form, q }: Shelf) => Boolean(by === 'newest' || raga || taal || form || q);

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
