import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound } from '@/lib/kit/refusal';
import { refused } from './refused';
import type { NewPreset, OnePreset, PresetEdit } from './shared';

type Given = Pick<NewPreset, 'batchIds' | 'studentIds'>;

/** Keeps how the tools sound under a name, and gives it to students and batches; to nobody, it is the teachers' own. Refuses whom it does not find (404). */
export async function makePreset({ db, schoolId, personId: authorId }: Teacher, { name, sound, ...given }: NewPreset): Promise<OnePreset> {
  return db.transaction(async (tables) => {
    const { id } = await tables.soundPreset.create({ data: { schoolId, authorId, name, sound }, select: { id: true } });
    await give(tables, schoolId, id, given);
    return { presetId: id };
  });
}

/** Calls a preset otherwise, and gives it to these instead. */
export async function editPreset({ db, schoolId }: Teacher, { presetId, name, ...given }: PresetEdit): Promise<OnePreset> {
  return db.transaction(async (tables) => {
    const { count } = await tables.soundPreset.updateMany({ where: { id: presetId, deletedAt: null }, data: { name } });
    if (count === 0) throw notFound();
    await tables.soundPresetTarget.deleteMany({ where: { presetId } });
    await give(tables, schoolId, presetId, given);
    return { presetId };
  });
}

/** Takes a preset away from everybody; it can be brought back. */
export async function deletePreset({ db }: Teacher, { presetId }: OnePreset): Promise<OnePreset> {
  const { count } = await db.soundPreset.updateMany({ where: { id: presetId, deletedAt: null }, data: { deletedAt: new Date() } });
  if (count === 0) throw notFound();
  return { presetId };
}

/** Brings back what was taken away. One that is there stays. */
export async function restorePreset({ db }: Teacher, { presetId }: OnePreset): Promise<OnePreset> {
  const { count } = await db.soundPreset.updateMany({ where: { id: presetId }, data: { deletedAt: null } });
  if (count === 0) throw notFound();
  return { presetId };
}

async function give(db: Tables, schoolId: string, presetId: string, { batchIds, studentIds }: Given) {
  const [inBatches, alone] = [[...new Set(batchIds)], [...new Set(studentIds)]];
  const batches = await db.batch.count({ where: { id: { in: inBatches }, archivedAt: null } });
  const students = await db.person.count({ where: { id: { in: alone }, role: 'student', archivedAt: null } });
  if (batches < inBatches.length || students < alone.length) throw refused('goneMeanwhile', { status: 404, field: 'batchIds' });
  const targets = [...inBatches.map((batchId) => ({ batchId })), ...alone.map((studentId) => ({ studentId }))];
  if (targets.length > 0) await db.soundPresetTarget.createMany({ data: targets.map((target) => ({ schoolId, presetId, ...target })) });
}
