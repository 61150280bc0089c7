import 'server-only';
import type { Tables } from '@/lib/db/school-db';
import { refused } from './refused';
import type { Visibility } from './shared';

type Audience = { visibility?: Visibility; batchIds: string[]; personIds: string[] };

/** Refuses an audience of nobody, and batches or students that are not of this school: they are looked up through the wall. */
export async function ensureAudience(db: Tables, { visibility = 'everyone', batchIds, personIds }: Audience): Promise<void> {
  if (visibility === 'batches') {
    if (batchIds.length === 0) throw refused('noBatch', { field: 'batchIds' });
    const known = await db.batch.count({ where: { id: { in: batchIds } } });
    if (known !== new Set(batchIds).size) throw refused('batchGone', { status: 404 });
  }
  if (visibility === 'people') {
    if (personIds.length === 0) throw refused('noStudent', { field: 'personIds' });
    const known = await db.person.count({ where: { id: { in: personIds }, role: 'student' } });
    if (known !== new Set(personIds).size) throw refused('studentGone', { status: 404 });
  }
}

/** Writes whom a recording is for, in place of whoever it was for before. Call within a transaction, after `ensureAudience`. */
export async function writeAudience(db: Tables, to: Audience & { schoolId: string; recordingId: string }): Promise<void> {
  const { schoolId, recordingId, visibility } = to;
  await db.recordingBatch.deleteMany({ where: { recordingId } });
  await db.recordingPerson.deleteMany({ where: { recordingId } });
  const batchIds = visibility === 'batches' ? [...new Set(to.batchIds)] : [];
  const personIds = visibility === 'people' ? [...new Set(to.personIds)] : [];
  if (batchIds.length > 0) await db.recordingBatch.createMany({ data: batchIds.map((batchId) => ({ schoolId, recordingId, batchId })) });
  if (personIds.length > 0) await db.recordingPerson.createMany({ data: personIds.map((personId) => ({ schoolId, recordingId, personId })) });
}
