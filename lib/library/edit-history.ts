import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import type { Said } from './edits-rules';
import type { HistoryLine } from './tagging-shared';

/** Who changed what of a recording, the newest first; at most a hundred. Foreign and missing recordings are refused alike, 404. */
export async function editsOf({ db }: Teacher, recordingId: string): Promise<HistoryLine[]> {
  if (!(await db.recording.findFirst({ where: { id: recordingId }, select: { id: true } }))) throw notFound();
  const rows = await db.recordingEdit.findMany({ where: { recordingId }, orderBy: { toVersion: 'desc' }, take: 100, select: { id: true, operationId: true, at: true, before: true, after: true, undoneAt: true, undoes: true, editor: { select: { callName: true } } } });
  const sizes = await db.recordingEdit.groupBy({ by: ['operationId'], where: { operationId: { in: rows.map(({ operationId }) => operationId) } }, _count: { _all: true } });
  const many = new Map(sizes.map(({ operationId, _count }) => [operationId, _count._all]));
  return rows.map(({ id, operationId, at, before, after, undoneAt, undoes, editor }) => ({
    ...{ id, operationId, at, before: before as Said, after: after as Said },
    ...{ editor: editor.callName, undone: undoneAt !== null, undoes: undoes !== null, many: many.get(operationId) ?? 1 },
  }));
}
