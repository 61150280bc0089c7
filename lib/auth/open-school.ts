import 'server-only';
import { type RawDb, rawDb, rawTransaction } from '@/lib/db/client';
import { schoolCode } from '@/lib/kit/ids';
import { Refusal } from '@/lib/kit/refusal';
import { nameKey } from '@/lib/people/rules';
import { hashed } from './hashing';
import { acceptPassword } from './password';
import type { Place } from './place';
import { openSession } from './sessions';

export type NewSchool = { school: string; timeZone: string; currency: string; teacher: string; email: string; password: string };

/** Whether the first visitor may open the first school: no teacher and no school has ever been here. */
export const isNewInstallation = async (db: RawDb = rawDb()): Promise<boolean> => (await db.school.count()) === 0 && (await db.identity.count()) === 0;

/** Opens the first school of a new installation and signs its teacher in; returns the session's id. Of two at once, one wins. */
export async function openFirstSchool(given: NewSchool, place: Place): Promise<string> {
  acceptPassword(given.password, given.email);
  const passwordHash = await hashed(given.password);
  return rawTransaction(async (db) => {
    if (!(await isNewInstallation(db))) throw new Refusal('This class already has its teacher. Please sign in.', { status: 409 });
    const { schoolId, personId, identityId } = await openSchool(db, given, passwordHash);
    return openSession({ schoolId, personId, identityId, role: 'teacher', method: 'setup', device: place.device }, db);
  });
}

/** Puts a school with its first teacher into the database. For the first visit, and for `npm run demo`. */
export async function openSchool(db: RawDb, given: Omit<NewSchool, 'password'> & { demo?: boolean }, passwordHash: string) {
  const school = await db.school.create({ data: { name: given.school, code: schoolCode(), timeZone: given.timeZone, currency: given.currency, demo: given.demo ?? false } });
  const teacher = await addTeacher(db, { schoolId: school.id, name: given.teacher, email: given.email }, passwordHash);
  return { schoolId: school.id, ...teacher };
}

/** A teacher of a school, who signs in with this address and password. An address that signs in elsewhere keeps its own password. */
export async function addTeacher(db: RawDb, { schoolId, name, email }: { schoolId: string; name: string; email: string }, passwordHash: string) {
  const address = email.trim().toLowerCase();
  const identity = await db.identity.upsert({ where: { email: address }, create: { email: address, passwordHash }, update: {} });
  const person = await db.person.create({ data: { schoolId, role: 'teacher', name, callName: name, nameKey: nameKey(name), email: address } });
  await db.membership.create({ data: { identityId: identity.id, schoolId, personId: person.id } });
  return { personId: person.id, identityId: identity.id };
}
