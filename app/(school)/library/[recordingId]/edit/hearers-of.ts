import type { Hearers } from '@/components/library/who-hears';
import type { Teacher } from '@/lib/auth';
import type { RecordingDetails } from '@/lib/library/shared';
import { batches, children } from '@/lib/people';

/** Who may hear this recording now, and the batches and students one can choose from. */
export const hearersOf = async (teacher: Teacher, { visibility, batches: some, people }: Pick<RecordingDetails, 'visibility' | 'batches' | 'people'>): Promise<Hearers> => ({
  visibility,
  batchIds: some.map(({ id }) => id),
  personIds: people.map(({ id }) => id),
  ...(await hearersToChoose(teacher)),
});

/** The batches and students of the school, to say whom something is for. */
export async function hearersToChoose(teacher: Teacher): Promise<Pick<Hearers, 'batches' | 'students'>> {
  const [allBatches, students] = await Promise.all([batches(teacher), children(teacher)]);
  return { batches: allBatches, students: students.map(({ id, callName }) => ({ id, name: callName })) };
}
