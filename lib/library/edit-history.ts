import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { asTheyAre } from './edits';
import { keysOf, type Said, takenBack } from './edits-rules';
import type { HistoryLine } from './tagging-shared';

/**
 * Who changed what of a recording, the newest first; at most a hundred. Each says whether this teacher may undo it: one's own, while
 * nobody else has edited the recording since. Foreign and missing recordings are refused alike, 404.
 */
export async function editsOf({ db, personId: me }: Teacher, recordingId: string): Promise<HistoryLine[]> {
  if (!(await db.recording.findFirst({ where: { id: recordingId }, select: { id: true } }))) throw notFound();
  const rows = await db.recordingEdit.findMany({ where: { recordingId }, orderBy: { toVersion: 'desc' }, take: 100, select: { id: true, operationId: true, editorId: true, toVersion: true, at: true, before: true, after: true, undoneAt: true, undoes: true, editor: { select: { callName: true } } } });
  const now = (await asTheyAre(db, [recordingId], keysOf(Object.assign({}, ...rows.map(({ after }) => after)) as Said))).get(recordingId)?.said ?? {};
  const sizes = await db.recordingEdit.groupBy({ by: ['operationId'], where: { operationId: { in: rows.map(({ operationId }) => operationId) } }, _count: { _all: true } });
  const many = new Map(sizes.map(({ operationId, _count }) => [operationId, _count._all]));
  const since = rows.map(({ after, ...row }) => ({ ...row, after: after as Said }));
  const undoOf = (one: (typeof since)[number], before: Said): HistoryLine['undo'] => {
    if (one.undoneAt) return { may: false, why: 'undone' };
    if (one.editorId !== me) return { may: false, why: 'theirs' };
    const found = takenBack({ edit: { ...one, before }, there: now, since, me });
    if (!found) return { may: false, why: 'changedAgain' };
    return 'by' in found ? { may: false, why: 'editedSince', by: since.find((later) => later === found.by)?.editor.callName } : { may: true };
  };
  return since.map((row) => {
    const { id, operationId, at, after, undoneAt, undoes, editor } = row;
    const before = row.before as Said;
    return {
      ...{ id, operationId, at, before, after, undo: undoOf(row, before) },
      ...{ editor: editor.callName, undone: undoneAt !== null, undoes: undoes !== null, many: many.get(operationId) ?? 1 },
    };
  });
}
