import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import type { Prisma } from '@/generated/prisma/client';
import type { Tables } from '@/lib/db/school-db';
import { writeAudience } from './audience';
import { difference, type Editing, type Said } from './edits-rules';
import type { Visibility } from './shared';
import type { EditedField } from './tagging-shared';

// How a recording is read and written by everything that edits it, so that each edit leaves its line.

export type Audience = { visibility: Visibility; batchIds: string[]; personIds: string[] };
export type There = { id: string; title: string; version: number; said: Said };
export type Wanted = { there: There; wanted: Said };

type Row = { id: string; title: string; version: number; visibility: Visibility; deletedAt: Date | null; batches?: { batchId: string }[]; people?: { personId: string }[] };

/** These recordings as they are now, by their ids, deleted ones too, with these fields. Call within the transaction that edits them. */
export async function asTheyAre(db: Tables, ids: readonly string[], fields: readonly EditedField[]): Promise<Map<string, There>> {
  const columns = fields.filter((field) => field !== 'audience' && field !== 'deleted');
  const hearers = fields.includes('audience') && { visibility: true, batches: { select: { batchId: true } }, people: { select: { personId: true } } };
  const select = { id: true, title: true, version: true, deletedAt: true, ...Object.fromEntries(columns.map((column) => [column, true])), ...hearers };
  const rows = (await db.recording.findMany({ where: { id: { in: [...ids] } }, select })) as unknown as Row[];
  return new Map(rows.map(({ id, title, version, visibility, deletedAt, batches, people, ...said }) => {
    const audience = batches && people && audienceOf({ visibility, batchIds: batches.map(({ batchId }) => batchId), personIds: people.map(({ personId }) => personId) });
    return [id, { id, title, version, said: { ...said, title, deleted: deletedAt !== null, ...(audience && { audience }) } }];
  }));
}

/** Writes what is wanted, and a line for each recording that it changes, all of one operation. Returns their new versions, by id. */
export async function writeEdits(db: Tables, teacher: Teacher, all: readonly Wanted[], operation: { operationId: string; undoes?: string }): Promise<Map<string, number>> {
  const changes = all.flatMap(({ there, wanted }) => {
    const change = difference(there.said, wanted);
    return change ? [{ ...change, there }] : [];
  });
  // Those that come to say the same are written in one stroke.
  const alike = new Map<string, typeof changes>();
  for (const change of changes) {
    const key = JSON.stringify(change.after);
    alike.set(key, [...(alike.get(key) ?? []), change]);
  }
  for (const group of alike.values()) await write(db, teacher, group.map(({ there }) => there.id), group[0]?.after ?? {});
  if (changes.length > 0) {
    const line = { schoolId: teacher.schoolId, editorId: teacher.personId, ...operation };
    const data = changes.map(({ there, before, after }) => ({ ...line, recordingId: there.id, before: before as Prisma.InputJsonObject, after: after as Prisma.InputJsonObject, toVersion: there.version + 1 }));
    await db.recordingEdit.createMany({ data });
  }
  return new Map(changes.map(({ there }) => [there.id, there.version + 1]));
}

/** Edits of these recordings later than the lowest of `versions`, with who made them. */
export async function editsSince(db: Tables, ids: readonly string[], lowest: number): Promise<Map<string, (Editing & { by: string })[]>> {
  const since = new Map<string, (Editing & { by: string })[]>();
  if (ids.length === 0) return since;
  const rows = await db.recordingEdit.findMany({
    where: { recordingId: { in: [...ids] }, toVersion: { gt: lowest } },
    select: { recordingId: true, editorId: true, toVersion: true, after: true, editor: { select: { callName: true } } },
  });
  for (const { recordingId, editor, after, ...edit } of rows) since.set(recordingId, [...(since.get(recordingId) ?? []), { ...edit, after: after as Said, by: editor.callName }]);
  return since;
}

/** An audience in one way of writing, so that two can be compared. */
export function audienceOf({ visibility, batchIds, personIds }: Audience): Audience {
  return { visibility, batchIds: visibility === 'batches' ? sorted(batchIds) : [], personIds: visibility === 'people' ? sorted(personIds) : [] };
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();

async function write(db: Tables, { schoolId }: Teacher, ids: string[], after: Said) {
  const { audience, deleted, ...columns } = after as Said & { audience?: Audience; deleted?: boolean };
  const data = {
    ...(columns as Prisma.RecordingUpdateManyMutationInput),
    ...(audience && { visibility: audience.visibility }),
    ...(deleted !== undefined && { deletedAt: deleted ? new Date() : null }),
    version: { increment: 1 },
  };
  await db.recording.updateMany({ where: { id: { in: ids } }, data });
  if (!audience) return;
  const known = await stillThere(db, audience);
  for (const recordingId of ids) await writeAudience(db, { schoolId, recordingId, ...known });
}

// An undo may name a batch or a student who is gone; nobody is shown anything by a name that leads nowhere.
async function stillThere(db: Tables, { visibility, batchIds, personIds }: Audience): Promise<Audience> {
  const [batches, people] = await Promise.all([
    batchIds.length > 0 ? db.batch.findMany({ where: { id: { in: batchIds } }, select: { id: true } }) : [],
    personIds.length > 0 ? db.person.findMany({ where: { id: { in: personIds }, role: 'student' }, select: { id: true } }) : [],
  ]);
  return { visibility, batchIds: batches.map(({ id }) => id), personIds: people.map(({ id }) => id) };
}

