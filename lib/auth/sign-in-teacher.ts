import 'server-only';
import { rawDb } from '@/lib/db/client';
import { MINUTE } from '@/lib/kit/dates';
import { Refusal } from '@/lib/kit/refusal';
import { hashed, matches } from './hashing';
import type { Place } from './place';
import { openSession } from './sessions';
import { forgive, spend } from './throttle';

type Given = { email: string; password: string };

/** Signs a teacher in and returns the new session's id. The same refusal for an unknown address and a wrong password, after the same time. */
export async function signInTeacher({ email, password }: Given, place: Place): Promise<string> {
  const address = email.trim().toLowerCase();
  const account = { key: `teacher:${address}`, most: 10, per: 15 * MINUTE };
  await spend([{ key: `address:${place.address}`, most: 30, per: 15 * MINUTE }, account]);
  const identity = await rawDb().identity.findUnique({ where: { email: address }, include: { memberships: { orderBy: { createdAt: 'asc' } } } });
  const isRight = await matches(identity?.passwordHash, password.slice(0, 256));
  const people = identity?.memberships.map((membership) => membership.personId) ?? [];
  const teacher = isRight ? await rawDb().person.findFirst({ where: { id: { in: people }, role: 'teacher', archivedAt: null } }) : null;
  if (!identity || !teacher) throw new Refusal('That e-mail and password do not belong together. Check both, or ask for a new password.', { status: 401 });
  await forgive([account.key]);
  return openSession({ schoolId: teacher.schoolId, personId: teacher.id, role: 'teacher', method: 'password', identityId: identity.id, device: place.device });
}

/** Sets an identity's password and ends its other sessions. */
export async function setPassword(identityId: string, password: string, keepSession?: string): Promise<void> {
  const passwordHash = await hashed(password);
  await rawDb().identity.update({ where: { id: identityId }, data: { passwordHash } });
  await rawDb().session.updateMany({ where: { identityId, endedAt: null, ...(keepSession && { id: { not: keepSession } }) }, data: { endedAt: new Date() } });
}
