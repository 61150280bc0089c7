import 'server-only';
import { type RawDb, rawDb, rawTransaction } from '@/lib/db/client';
import { inviteLetter } from '@/lib/email/letters';
import { sendLetter } from '@/lib/email/post';
import { hashed, matches } from './hashing';
import { perAccount, perAddress } from './limits';
import { makeLink, openLink, spendLink } from './links';
import { noted } from './noted';
import { addTeacher } from './open-school';
import { acceptPassword } from './password';
import type { Place } from './place';
import { refused } from './refused';
import { openSession } from './sessions';
import { counted, giveBack, spend } from './throttle';
import type { Teacher } from './viewer';

/**
 * Makes the link by which another teacher joins this school, and mails it too where an address is given and e-mail can be sent.
 * Returns the link, to be shared whatever became of the mail.
 */
export async function inviteTeacher(teacher: Teacher, { email }: { email?: string }): Promise<{ url: string }> {
  const { schoolId, personId: actorId } = teacher;
  const to = email?.trim().toLowerCase();
  const school = await teacher.db.school.findFirstOrThrow({ select: { name: true } });
  const { id, url } = await makeLink('teacher_invite', { schoolId, email: to, createdBy: actorId });
  await noted({ schoolId, actorId, verb: 'teacher.invited', subject: `link:${id}` });
  if (to) await sendLetter(inviteLetter({ to, school: school.name, url }));
  return { url };
}

type Joining = { token: string; name: string; email: string; password: string };

/**
 * Lets an invited teacher in: makes their account and returns the new session's id. Someone who already teaches elsewhere here proves
 * it with their password; who taught here once is brought back.
 */
export async function joinSchool({ token, name, email, password }: Joining, place: Place): Promise<string> {
  await spend([perAddress(place)]);
  await openLink(token, ['teacher_invite']);
  const address = email.trim().toLowerCase();
  const known = await rawDb().identity.findUnique({ where: { email: address } });
  if (known) await proveKnown(known, password);
  else acceptPassword(password, address);
  const passwordHash = await hashed(password);
  const sessionId = await rawTransaction(async (db) => {
    const { schoolId } = await spendLink(token, ['teacher_invite']);
    if (!schoolId) throw refused('linkNowhere', { status: 410 });
    const teacher =
      (known && (await teacherBefore(db, schoolId, known.id))) ?? (await addTeacher(db, { schoolId, name, email: address }, passwordHash));
    await noted({ schoolId, actorId: teacher.personId, verb: 'teacher.joined', subject: `person:${teacher.personId}` }, db);
    return openSession({ schoolId, ...teacher, role: 'teacher', method: 'link', device: place.device }, db);
  });
  await giveBack([perAddress(place)]);
  return sessionId;
}

async function proveKnown({ email, passwordHash }: { email: string; passwordHash: string | null }, password: string): Promise<void> {
  if (!(await counted(perAccount(email)))) throw refused('tooMany', { status: 429 });
  if (!(await matches(passwordHash, password))) throw refused('knownEmail', { field: 'password', fieldSays: 'usePassword' });
}

async function teacherBefore(db: RawDb, schoolId: string, identityId: string) {
  const membership = await db.membership.findFirst({ where: { schoolId, identityId } });
  if (!membership) return null;
  const { personId } = membership;
  const back = await db.person.updateMany({ where: { id: personId, archivedAt: { not: null } }, data: { archivedAt: null } });
  if (back.count === 0) throw refused('teachesHere', { status: 409, field: 'email' });
  return { personId, identityId };
}
