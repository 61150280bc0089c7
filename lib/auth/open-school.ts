import 'server-only';
import { type RawDb, rawDb, rawTransaction } from '@/lib/db/client';
import { schoolCode } from '@/lib/kit/ids';
import { nameKey } from '@/lib/people/rules';
import { hashed } from './hashing';
import { noted } from './noted';
import { acceptPassword } from './password';
import type { Place } from './place';
import { refused } from './refused';
import { openSession } from './sessions';

export type NewSchool = { school: string; timeZone: string; currency: string; teacher: string; email: string; password: string };

/** Whether the first visitor may open the first school: no teacher and no school has ever been here. */
export async function isNewInstallation(db: RawDb = rawDb()): Promise<boolean> {
  return (await db.school.count()) === 0 && (await db.identity.count()) === 0;
}

/** Opens the first school of a new installation and signs its teacher in; returns the session's id. Of two at once, one wins. */
export async function openFirstSchool(given: NewSchool, place: Place): Promise<string> {
  if (!(await isNewInstallation())) throw refused('hasTeacher', { status: 409 }); // before any hashing: that costs
  acceptPassword(given.password, given.email);
  const passwordHash = await hashed(given.password);
  return rawTransaction(async (db) => {
    if (!(await isNewInstallation(db))) throw refused('hasTeacher', { status: 409 });
    const teacher = await openSchool(db, given, passwordHash);
    await noted({ schoolId: teacher.schoolId, actorId: teacher.personId, verb: 'school.opened' }, db);
    return openSession({ ...teacher, role: 'teacher', method: 'setup', device: place.device }, db);
  });
}

type Opening = Omit<NewSchool, 'password'> & { demo?: boolean };

/** Puts a school with its first teacher into the database. For the first visit, and for `npm run demo`. */
export async function openSchool(db: RawDb, { school: name, timeZone, currency, demo = false, ...given }: Opening, passwordHash: string) {
  const school = await db.school.create({ data: { name, code: schoolCode(), timeZone, currency, demo } });
  const teacher = await addTeacher(db, { schoolId: school.id, name: given.teacher, email: given.email }, passwordHash);
  return { schoolId: school.id, ...teacher };
}

type NewTeacher = { schoolId: string; name: string; email: string };

/** A teacher of a school, who signs in with this address and password. An address that signs in elsewhere keeps its own password. */
export async function addTeacher(db: RawDb, { schoolId, name, email }: NewTeacher, passwordHash: string) {
  const address = email.trim().toLowerCase();
  const identity = await db.identity.upsert({ where: { email: address }, create: { email: address, passwordHash }, update: {} });
  const names = { name, callName: name, nameKey: nameKey(name) };
  const person = await db.person.create({ data: { schoolId, role: 'teacher', ...names, email: address } });
  await db.membership.create({ data: { identityId: identity.id, schoolId, personId: person.id } });
  return { personId: person.id, identityId: identity.id };
}
