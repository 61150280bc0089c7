import 'server-only';
import type { Tables } from '@/lib/db/school-db';
import { type OwnTerm, type TermKind, theBook } from '@/lib/music/book';

/** The school's own ragas, taals and forms and what it says of the book's, with the names of those that were merged into them as spellings. */
export async function ownTermsOf(db: Tables): Promise<OwnTerm[]> {
  const select = { kind: true, slug: true, name: true, aliases: true, card: true, mergedInto: true, unmergedAt: true } as const;
  const rows = (await db.schoolTerm.findMany({ orderBy: { slug: 'asc' }, select })).map((row) => ({ ...row, term: asTerm(row) }));
  const merged = rows.filter(({ mergedInto, unmergedAt }) => mergedInto && !unmergedAt);
  const terms = new Map(rows.filter((row) => !merged.includes(row)).map(({ term }) => [keyOf(term), term]));
  const into = new Map(merged.map(({ kind, slug, mergedInto }) => [keyOf({ kind, slug }), mergedInto as string]));
  for (const { term } of merged) {
    const slug = lastOf(into, term);
    const kept = terms.get(keyOf({ kind: term.kind, slug })) ?? lent(term.kind, slug);
    if (kept) terms.set(keyOf(kept), { ...kept, aliases: [...new Set([...kept.aliases, ...namesOf(term)])] });
  }
  return [...terms.values()];
}

/** Everything a term is called, in any script. */
export const namesOf = ({ name, aliases, card }: OwnTerm): string[] => [name, ...aliases, ...(typeof card?.devanagari === 'string' && card.devanagari ? [card.devanagari] : [])];

type Row = { kind: TermKind; slug: string; name: string; aliases: unknown; card: unknown };

export const asTerm = ({ kind, slug, name, aliases, card }: Row): OwnTerm => ({
  ...{ kind, slug, name },
  aliases: Array.isArray(aliases) ? aliases.filter((one): one is string => typeof one === 'string') : [],
  card: card && typeof card === 'object' && !Array.isArray(card) ? (card as Record<string, unknown>) : null,
});

const keyOf = ({ kind, slug }: { kind: TermKind; slug: string }) => `${kind} ${slug}`;

// What it was merged into may have been merged on.
function lastOf(into: ReadonlyMap<string, string>, { kind, slug: from }: OwnTerm): string {
  const seen = new Set<string>();
  let slug = from;
  for (let next = into.get(keyOf({ kind, slug })); next && !seen.has(next); next = into.get(keyOf({ kind, slug }))) seen.add((slug = next));
  return slug;
}

function lent(kind: TermKind, slug: string): OwnTerm | undefined {
  const book = theBook[kind].bySlug(slug);
  return book && { kind, slug, name: book.name, aliases: [], card: null, lent: true };
}
