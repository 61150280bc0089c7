import type { Hearers } from '@/components/library/who-hears';
import type { Teacher } from '@/lib/auth';
import type { RecordingDetails } from '@/lib/library/shared';
import { batches, children } from '@/lib/people';

/** Who may hear this recording now, and the batches and students one can choose from. */
export async function hearersOf(teacher: Teacher, recording: RecordingDetails): Promise<Hearers> {
  const [allBatches, students] = await Promise.all([batches(teacher), children(teacher)]);
  return {
    visibility: recording.visibility,
    batchIds: recording.batches.map(({ id }) => id),
    personIds: recording.people.map(({ id }) => id),
    batches: allBatches,
    students: students.map(({ id, callName }) => ({ id, name: callName })),
  };
}
