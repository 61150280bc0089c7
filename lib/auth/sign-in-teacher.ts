import 'server-only';
import { rawDb } from '@/lib/db/client';
import { matches } from './hashing';
import { perAccount, perAddress } from './limits';
import { tellTeachers } from './noted';
import type { Place } from './place';
import { refused } from './refused';
import { openSession } from './sessions';
import { counted, forgive, giveBack, spend } from './throttle';

type Given = { email: string; password: string };

/**
 * Signs a teacher in and returns the new session's id. The same refusal for an unknown address and a wrong password, after the same
 * time. Wrong tries never lock the account, or strangers could keep a teacher out; very many of them are told to the teachers.
 */
export async function signInTeacher({ email, password }: Given, place: Place): Promise<string> {
  const address = email.trim().toLowerCase();
  await spend([perAddress(place)]);
  const isCalm = await counted(perAccount(address));
  const identity = await rawDb().identity.findUnique({ where: { email: address }, include: { memberships: true } });
  const isRight = await matches(identity?.passwordHash, password.slice(0, 256));
  const people = identity?.memberships.map((membership) => membership.personId) ?? [];
  const teacher = await rawDb().person.findFirst({
    where: { id: { in: people }, role: 'teacher', archivedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, schoolId: true },
  });
  if (!isCalm && teacher) await tellTeachers(teacher.schoolId, 'sign-in.guessing');
  if (!identity || !teacher || !isRight) throw refused('wrongPassword', { status: 401 });
  await giveBack([perAddress(place)]);
  await forgive([perAccount(address).key]);
  return openSession({
    schoolId: teacher.schoolId,
    personId: teacher.id,
    role: 'teacher',
    method: 'password',
    identityId: identity.id,
    device: place.device,
  });
}
