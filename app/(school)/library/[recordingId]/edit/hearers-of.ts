import type { Hearers } from '@/components/library/who-hears';
import type { Teacher } from '@/lib/auth';
import type { RecordingDetails } from '@/lib/library/shared';

/** Who may hear this recording now, and the batches and students one can choose from. */
export async function hearersOf({ db }: Teacher, { visibility, batches, people }: RecordingDetails): Promise<Hearers> {
  const [allBatches, students] = await Promise.all([
    db.batch.findMany({ where: { archivedAt: null }, select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    db.person.findMany({ where: { role: 'student', archivedAt: null }, select: { id: true, callName: true }, orderBy: { callName: 'asc' } }),
  ]);
  return {
    visibility,
    batchIds: batches.map(({ id }) => id),
    personIds: people.map(({ id }) => id),
    batches: allBatches,
    students: students.map(({ id, callName }) => ({ id, name: callName })),
  };
}
