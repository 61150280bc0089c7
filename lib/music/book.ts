import { type Form, formFinderOf, forms } from './forms';
import { ownForm, ownRaga, ownTaal } from './own-cards';
import { type Raga, ragaFinderOf, ragas } from './ragas';
import { type Taal, taalFinderOf, taals } from './taals';

export type TermKind = 'raga' | 'taal' | 'form';

/** What a school says of its own: a raga, taal or form the book has not, or another name, more spellings and other facts for one it has. */
export type OwnTerm = {
  kind: TermKind;
  slug: string;
  name: string;
  aliases: readonly string[];
  card: Record<string, unknown> | null;
  /** The book's own, only found by more spellings: nothing the school said of it. */
  lent?: true;
};

/** Whose a card is: the book's, the book's as the school tells it, or the school's own. */
export type Told<T> = T & { own?: 'added' | 'changed'; bookName?: string; changed?: readonly string[] };
export type Entry = { raga: Told<Raga>; taal: Told<Taal>; form: Told<Form> };

type Shelf<T> = {
  all: readonly T[];
  bySlug: (slug: string) => T | undefined;
  /** The one a text names, in any spelling or script, with other words around it; or null, never a wrong one. */
  find: (text: string) => T | null;
  suggest: (text: string, limit?: number) => T[];
  /** The one that has this very name. */
  named: (text: string) => T | null;
};

/** Ragas, taals and forms as one school knows them. */
export type Book = { [K in TermKind]: Shelf<Entry[K]> };

/** The book of a school with these terms. The same terms give the same book; without any it is everybody's. */
export function bookWith(terms: readonly OwnTerm[]): Book {
  const key = terms.length === 0 ? '' : JSON.stringify(terms);
  const known = made.get(key);
  if (known) return known;
  const of = (kind: TermKind) => terms.filter((term) => term.kind === kind);
  const [ownRagas, ownTaals, ownForms] = [told(ragas, of('raga'), ownRaga), told(taals, of('taal'), ownTaal), told(forms, of('form'), ownForm)];
  const book: Book = {
    raga: shelf(ownRagas, ragaFinderOf(ownRagas)),
    taal: shelf(ownTaals, taalFinderOf(ownTaals)),
    form: shelf(ownForms, formFinderOf(ownForms)),
  };
  if (made.size >= KEPT) made.delete([...made.keys()].find(Boolean) ?? '');
  made.set(key, book);
  return book;
}

// Making one takes a few milliseconds, so the last few schools' are kept.
const KEPT = 20;
const made = new Map<string, Book>();

// The book's entries as the school tells them, then its own.
function told<T extends { slug: string; name: string; aliases: readonly string[] }>(
  entries: readonly T[],
  terms: readonly OwnTerm[],
  make: (term: OwnTerm, entry?: T) => Told<T>,
): readonly Told<T>[] {
  const byslug = new Map(terms.map((term) => [term.slug, term]));
  const changed = entries.map((entry) => {
    const term = byslug.get(entry.slug);
    return term ? { ...make(term, entry), ...(term.lent && { own: undefined, bookName: undefined }) } : entry;
  });
  const known = new Set(entries.map(({ slug }) => slug));
  return [...changed, ...terms.filter(({ slug }) => !known.has(slug)).map((term) => make(term))];
}

function shelf<T extends { slug: string }>(all: readonly T[], finder: Pick<Shelf<T>, 'find' | 'suggest' | 'named'>): Shelf<T> {
  const bySlug = new Map(all.map((one) => [one.slug, one]));
  return { all, bySlug: (slug) => bySlug.get(slug), find: (text) => finder.find(text), suggest: finder.suggest, named: finder.named };
}

/** Everybody's book, without any school's own. */
export const theBook: Book = bookWith([]);
