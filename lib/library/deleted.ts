import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';

/** A recording that was deleted and can still be brought back. */
export type DeletedRecording = { id: string; title: string; raga: string | null; deletedAt: Date };

const ON_A_PAGE = 60;

/**
 * The recordings that were deleted in the last thirty days, the newest first. Takes which page, from 1; one past the end is the last.
 * Returns its rows, how many there are in all, and how many pages.
 */
export async function deletedRecordings({ db }: Teacher, page = 1): Promise<{ rows: DeletedRecording[]; total: number; page: number; pages: number }> {
  const where = { deletedAt: { not: null } };
  const total = await db.recording.count({ where });
  const pages = Math.max(1, Math.ceil(total / ON_A_PAGE));
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const rows = await db.recording.findMany({
    where,
    select: { id: true, title: true, raga: true, deletedAt: true },
    orderBy: [{ deletedAt: 'desc' }, { id: 'asc' }],
    skip: (at - 1) * ON_A_PAGE,
    take: ON_A_PAGE,
  });
  return { rows: rows.map((row) => ({ ...row, deletedAt: row.deletedAt as Date })), total, page: at, pages };
}
