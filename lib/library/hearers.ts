import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';

/** Of these recordings, those that are not for everyone: the names of the batches, or of the students, whom each is for. At most 240. */
export async function hearersOf({ db }: Teacher, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.recording.findMany({
    where: { id: { in: ids.slice(0, 240) }, visibility: { not: 'everyone' } },
    select: { id: true, visibility: true, batches: { select: { batch: { select: { name: true } } } }, people: { select: { person: { select: { callName: true } } } } },
  });
  return new Map(rows.map(({ id, visibility, batches, people }) => [id, (visibility === 'batches' ? batches.map(({ batch }) => batch.name) : people.map(({ person }) => person.callName)).sort()]));
}
