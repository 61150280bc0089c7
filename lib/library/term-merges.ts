import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { type TermKind, theBook } from '@/lib/music/book';
import { asTerm, namesOf } from './own-terms';

type Merge = { kind: TermKind; from: string; to: string; operationId: string };

/** After a merge: one of the school's own that no recording has any more is gone, its names are spellings of the other. Returns whether it was one. */
export async function mergeTerm({ db }: Teacher, { kind, from, to, operationId }: Merge): Promise<boolean> {
  if (theBook[kind].bySlug(from)) return false;
  const { count } = await db.schoolTerm.updateMany({ where: { kind, slug: from, ...ITS_OWN }, data: { mergedInto: to, mergedBy: operationId, unmergedAt: null } });
  return count > 0;
}

/** Brings back what an operation merged, and takes its names from the other. Returns whether there was anything. */
export async function unmergeTerms({ db }: Teacher, operationId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const rows = await tx.schoolTerm.findMany({ where: { mergedBy: operationId, unmergedAt: null } });
    for (const row of rows) {
      await tx.schoolTerm.update({ where: { id: row.id }, data: { unmergedAt: new Date() } });
      await withoutNames(tx, { kind: row.kind, slug: row.mergedInto as string }, namesOf(asTerm(row)));
    }
    return rows.length > 0;
  });
}

/** The undo of these operations was undone: what they merged is merged again. */
export async function mergeAgain({ db }: Teacher, operationIds: readonly string[]): Promise<void> {
  if (operationIds.length > 0) await db.schoolTerm.updateMany({ where: { mergedBy: { in: [...operationIds] }, unmergedAt: { not: null } }, data: { unmergedAt: null } });
}

/** A word of its own: never merged, or brought back. */
export const ITS_OWN = { OR: [{ mergedInto: null }, { unmergedAt: { not: null } }] };

// Somebody may have saved the other with the spellings it showed.
async function withoutNames(tx: Tables, { kind, slug }: { kind: TermKind; slug: string }, names: readonly string[]) {
  const row = await tx.schoolTerm.findFirst({ where: { kind, slug } });
  if (!row) return;
  const { aliases } = asTerm(row);
  const kept = aliases.filter((alias) => !names.includes(alias));
  if (kept.length < aliases.length) await tx.schoolTerm.update({ where: { id: row.id }, data: { aliases: kept } });
}
