import 'server-only';
import { rawDb, rawTransaction } from '@/lib/db/client';
import { inviteLetter, resetLetter } from '@/lib/email/letters';
import { sendLetter } from '@/lib/email/post';
import { hashed, matches } from './hashing';
import { perAccount, perAddress, perChange, perMailbox } from './limits';
import { makeLink, spendLink } from './links';
import { addTeacher } from './open-school';
import { acceptPassword } from './password';
import type { Place } from './place';
import { refused } from './refused';
import { openSession } from './sessions';
import { setPassword } from './sign-in-teacher';
import { spend } from './throttle';
import type { Teacher } from './viewer';

/** Sends a teacher a link for a new password, if there is one with this address. Says the same either way. */
export async function askForReset({ email }: { email: string }, place: Place): Promise<void> {
  const address = email.trim().toLowerCase();
  await spend([perAddress(place), perMailbox(address)]);
  const link = await resetLink(address);
  if (link) await sendLetter(resetLetter({ to: address, url: link }));
}

/** A reset link for this address, or null where no teacher has it. Also what `npm run teacher:reset` prints. */
export async function resetLink(email: string): Promise<string | null> {
  const identity = await rawDb().identity.findUnique({ where: { email }, select: { id: true } });
  return identity && (await makeLink('password_reset', { identityId: identity.id, email })).url;
}

/** Sets the new password that a reset link allows; every session of the teacher ends. */
export async function resetPassword({ token, password }: { token: string; password: string }): Promise<void> {
  acceptPassword(password);
  const link = await spendLink(token, ['password_reset']);
  if (link.identityId) await setPassword(link.identityId, password);
}

/** Changes the teacher's own password; sessions elsewhere end. */
export async function changePassword(teacher: Teacher, { current, password }: { current: string; password: string }): Promise<void> {
  await spend([perChange(teacher.personId)]);
  const membership = await rawDb().membership.findUniqueOrThrow({ where: { personId: teacher.personId }, include: { identity: true } });
  const { identity } = membership;
  if (!(await matches(identity.passwordHash, current))) throw refused('notCurrent', { field: 'current' });
  acceptPassword(password, identity.email);
  await setPassword(identity.id, password, teacher.sessionId);
}

/** Makes the link by which another teacher joins this school; sends it too where e-mail can be sent. Returns the link to share. */
export async function inviteTeacher(teacher: Teacher, { email }: { email?: string }): Promise<{ url: string }> {
  const school = await teacher.db.school.findFirstOrThrow({ select: { name: true } });
  const { url } = await makeLink('teacher_invite', { schoolId: teacher.schoolId, email: email?.trim().toLowerCase(), createdBy: teacher.personId });
  if (email) await sendLetter(inviteLetter({ to: email, school: school.name, url }));
  return { url };
}

type Joining = { token: string; name: string; email: string; password: string };

/** Lets an invited teacher in: makes their account and returns the new session's id. Someone who already teaches elsewhere here proves it with their password. */
export async function joinSchool({ token, name, email, password }: Joining, place: Place): Promise<string> {
  const address = email.trim().toLowerCase();
  const known = await rawDb().identity.findUnique({ where: { email: address } });
  if (known) {
    await spend([perAddress(place), perAccount(address)]);
    if (!(await matches(known.passwordHash, password))) throw refused('knownEmail', { field: 'password', fieldSays: 'usePassword' });
  } else acceptPassword(password, address);
  const passwordHash = await hashed(password);
  return rawTransaction(async (db) => {
    const { schoolId } = await spendLink(token, ['teacher_invite']);
    if (!schoolId) throw refused('linkNowhere', { status: 410 });
    const teacher = await addTeacher(db, { schoolId, name, email: address }, passwordHash);
    return openSession({ schoolId, ...teacher, role: 'teacher', method: 'link', device: place.device }, db);
  });
}
