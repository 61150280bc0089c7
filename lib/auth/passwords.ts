import 'server-only';
import { rawDb, rawTransaction } from '@/lib/db/client';
import { resetLetter } from '@/lib/email/letters';
import { afterwards, canMail, sendLetter } from '@/lib/email/post';
import { env } from '@/lib/env';
import { hashed, matches } from './hashing';
import { perAddress, perChange, perMailbox } from './limits';
import { makeLink, openLink, spendLink } from './links';
import { tellTeachers } from './noted';
import { acceptPassword } from './password';
import type { Place } from './place';
import { refused } from './refused';
import { setPassword } from './set-password';
import { giveBack, spend } from './throttle';
import type { Teacher } from './viewer';

/** Sends a teacher a link for a new password, if there is one with this address. Answers the same, after the same time, either way. */
export async function askForReset({ email }: { email: string }, place: Place): Promise<void> {
  const address = email.trim().toLowerCase();
  await spend([perAddress(place), perMailbox(address)]);
  if (!canMail() && env().production) return;
  afterwards(async () => {
    const url = await resetLink(address);
    if (!url || (await sendLetter(resetLetter({ to: address, url }))) || !canMail()) return;
    const schools = await rawDb().membership.findMany({ where: { identity: { email: address } }, select: { schoolId: true } });
    for (const { schoolId } of schools) await tellTeachers(schoolId, 'mail.failed');
  });
}

/** A reset link for this address, or null where no teacher has it. Also what `npm run teacher:reset` prints. */
export async function resetLink(email: string): Promise<string | null> {
  const identity = await rawDb().identity.findUnique({ where: { email }, select: { id: true } });
  return identity && (await makeLink('password_reset', { identityId: identity.id, email })).url;
}

/** Sets the new password that a reset link allows; every session of the teacher ends. A password that is refused leaves the link. */
export async function resetPassword({ token, password }: { token: string; password: string }): Promise<void> {
  const { email } = await openLink(token, ['password_reset']);
  acceptPassword(password, email ?? '');
  const passwordHash = await hashed(password);
  await rawTransaction(async (db) => {
    const { identityId } = await spendLink(token, ['password_reset']);
    if (!identityId) throw refused('linkNowhere', { status: 410 });
    await setPassword(db, { identityId, passwordHash });
  });
}

/** Changes the teacher's own password; sessions elsewhere end. */
export async function changePassword(teacher: Teacher, { current, password }: { current: string; password: string }): Promise<void> {
  const tries = perChange(teacher.personId);
  await spend([tries]);
  const { identity } = await rawDb().membership.findUniqueOrThrow({ where: { personId: teacher.personId }, include: { identity: true } });
  if (!(await matches(identity.passwordHash, current))) throw refused('notCurrent', { field: 'current' });
  await giveBack([tries]);
  acceptPassword(password, identity.email);
  const passwordHash = await hashed(password);
  await rawTransaction((db) => setPassword(db, { identityId: identity.id, passwordHash, keepSession: teacher.sessionId }));
}
