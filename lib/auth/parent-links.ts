import 'server-only';
import { rawDb } from '@/lib/db/client';
import { parentLetter } from '@/lib/email/letters';
import { sendLetter } from '@/lib/email/post';
import { env } from '@/lib/env';
import { notFound } from '@/lib/kit/refusal';
import { spendCode } from './codes';
import { perAddress, perMailbox } from './limits';
import { type LinkState, makeLink, spendLink, stateOf } from './links';
import type { Place } from './place';
import { refused } from './refused';
import { openSession } from './sessions';
import { giveBack, spend } from './throttle';
import type { Teacher } from './viewer';

/** Sends a parent the mail with link and code, if there is one with this address. Says the same either way. */
export async function askForParentLink({ email }: { email: string }, place: Place): Promise<void> {
  const address = email.trim().toLowerCase();
  await spend([perAddress(place), perMailbox(address)]);
  const parents = await rawDb().person.findMany({ where: { email: address, role: 'parent', archivedAt: null }, include: { school: { select: { name: true } } }, take: 10 });
  for (const parent of parents) {
    const link = await makeLink('parent_mail', { schoolId: parent.schoolId, personId: parent.id, email: address });
    await sendLetter(parentLetter({ to: address, school: parent.school.name, url: link.url, code: link.code }));
  }
}

/** Makes a parent's one-time link for the teacher to pass on (WhatsApp, paper); the ones before it end. */
export async function shareParentLink(teacher: Teacher, parentId: string): Promise<{ id: string; url: string }> {
  const parent = await ownParent(teacher, parentId);
  await rawDb().signInLink.updateMany({ where: { personId: parent.id, purpose: 'parent_share', usedAt: null, revokedAt: null }, data: { revokedAt: new Date() } });
  const { id, url } = await makeLink('parent_share', { schoolId: teacher.schoolId, personId: parent.id, createdBy: teacher.personId });
  return { id, url };
}

/** Sends the mail to a parent at the teacher's wish. Refuses where no e-mail can be sent; the link can still be shared. */
export async function mailParentLink(teacher: Teacher, parentId: string): Promise<void> {
  const parent = await ownParent(teacher, parentId);
  if (!env().can.email || !parent.email) throw refused('noMailPossible');
  const school = await teacher.db.school.findFirstOrThrow({ select: { name: true } });
  const link = await makeLink('parent_mail', { schoolId: teacher.schoolId, personId: parent.id, email: parent.email, createdBy: teacher.personId });
  await sendLetter(parentLetter({ to: parent.email, school: school.name, url: link.url, code: link.code }));
}

export type SharedLink = { id: string; state: LinkState; createdAt: Date; expiresAt: Date; usedAt: Date | null };

/** The links made for a parent, the newest first, and whether each was used. */
export async function parentLinks(teacher: Teacher, parentId: string): Promise<SharedLink[]> {
  await ownParent(teacher, parentId);
  const rows = await rawDb().signInLink.findMany({ where: { schoolId: teacher.schoolId, personId: parentId, purpose: 'parent_share' }, orderBy: { createdAt: 'desc' }, take: 5 });
  return rows.map((row) => ({ id: row.id, state: stateOf(row), createdAt: row.createdAt, expiresAt: row.expiresAt, usedAt: row.usedAt }));
}

/** Takes a link back before it is used. */
export async function revokeLink(teacher: Teacher, linkId: string): Promise<void> {
  const revoked = await rawDb().signInLink.updateMany({ where: { id: linkId, schoolId: teacher.schoolId, usedAt: null, revokedAt: null }, data: { revokedAt: new Date() } });
  if (revoked.count === 0) throw notFound();
}

/** Lets a parent in with the link's token, or with their address and the mail's code. Returns the new session's id. */
export async function signInWithLink(given: { token: string } | { email: string; code: string }, place: Place): Promise<string> {
  await spend([perAddress(place)]);
  const link = 'token' in given ? await spendLink(given.token, ['parent_mail', 'parent_share']) : await spendCode(given.email, given.code);
  const parent = link.personId ? await rawDb().person.findFirst({ where: { id: link.personId, role: 'parent', archivedAt: null } }) : null;
  if (!parent) throw refused('linkNowhere', { status: 410 });
  await giveBack([perAddress(place)]);
  return openSession({ schoolId: parent.schoolId, personId: parent.id, role: 'parent', method: 'link', device: place.device });
}

/** When each of these parents last signed in; those who never did are not in it. */
export async function lastSignIns(teacher: Teacher): Promise<Map<string, Date>> {
  const rows = await rawDb().session.groupBy({ by: ['personId'], where: { schoolId: teacher.schoolId }, _max: { seenAt: true } });
  return new Map(rows.flatMap((row) => (row._max.seenAt ? [[row.personId, row._max.seenAt] as const] : [])));
}

async function ownParent(teacher: Teacher, parentId: string) {
  const parent = await teacher.db.person.findFirst({ where: { id: parentId, role: 'parent', archivedAt: null }, select: { id: true, email: true } });
  if (!parent) throw notFound();
  return parent;
}
