export const views = ['student', 'parent', 'teacher', 'archive'] as const;
export type View = (typeof views)[number];

/** Whom of the school the address bar asks for: a view, a search (`q`), the students of a batch, those who never came in; and which page. */
export type Wanted = { view?: View; q: string; batch?: string; waiting?: boolean; page: number };

type Asked = Record<string, string | string[] | undefined>;

/** Reads what is wanted from an address. Whatever makes no sense there is taken as not said. */
export function wantedFrom(asked: Asked): Wanted {
  const one = (name: string) => {
    const value = asked[name];
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 80) ?? '';
  };
  const page = Number(one('page'));
  return {
    view: views.find((view) => view === one('role')),
    q: one('q'),
    batch: one('batch') || undefined,
    waiting: one('waiting') !== '',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The address of a part of the directory, with nothing in it that goes without saying. */
export function peopleAddress({ view, q, batch, waiting, page = 1 }: Partial<Wanted>): string {
  const words = new URLSearchParams();
  if (view && (view !== 'student' || q)) words.set('role', view);
  if (q) words.set('q', q);
  if (batch) words.set('batch', batch);
  if (waiting) words.set('waiting', '1');
  if (page > 1) words.set('page', String(page));
  const query = words.toString();
  return query ? `/people?${query}` : '/people';
}

export type Counts = Record<View, number>;

/** Which view is shown: the one asked for; in a search that asks for none the first that has somebody. */
export const viewShown = ({ view, q }: Wanted, counts: Counts): View =>
  view ?? (q ? views.find((one) => counts[one] > 0) : undefined) ?? 'student';
