import type { Viewer } from '@/lib/auth/viewer';
import type { OwnSa } from './shared';

/** The Sa this person sings at, e.g. "C#3"; null until they chose one. */
export async function ownSa({ db, personId }: Viewer): Promise<string | null> {
  return (await db.person.findFirstOrThrow({ where: { id: personId }, select: { sa: true } })).sa;
}

/** Keeps the Sa a person chose for themselves. */
export async function chooseSa({ db, personId }: Viewer, { sa }: OwnSa): Promise<OwnSa> {
  await db.person.update({ where: { id: personId }, data: { sa }, select: { id: true } });
  return { sa };
}
