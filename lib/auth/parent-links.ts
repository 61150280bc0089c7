import 'server-only';
import { rawDb, rawTransaction } from '@/lib/db/client';
import { parentLetter } from '@/lib/email/letters';
import { canMail, sendLetter } from '@/lib/email/post';
import { notFound } from '@/lib/kit/refusal';
import { type LinkState, makeLink, stateOf } from './links';
import { noted, openWishes, wishGranted } from './noted';
import { refused } from './refused';
import type { Teacher } from './viewer';

/** Makes a parent's one-time link for the teacher to pass on (WhatsApp, paper); the ones before it end. */
export async function shareParentLink(teacher: Teacher, parentId: string): Promise<{ id: string; url: string }> {
  const parent = await ownParent(teacher, parentId);
  const { schoolId, personId: actorId } = teacher;
  return rawTransaction(async (db) => {
    const before = { schoolId, personId: parent.id, purpose: 'parent_share', usedAt: null, revokedAt: null } as const;
    await db.signInLink.updateMany({ where: before, data: { revokedAt: new Date() } });
    const { id, url } = await makeLink('parent_share', { schoolId, personId: parent.id, createdBy: actorId });
    await noted({ schoolId, actorId, verb: 'link.made', subject: `person:${parent.id}` }, db);
    await wishGranted({ schoolId, id: parent.id }, db);
    return { id, url };
  });
}

/** Sends the mail to a parent at the teacher's wish. Refuses where it cannot be sent; the link can still be shared. */
export async function mailParentLink(teacher: Teacher, parentId: string): Promise<void> {
  const { schoolId, personId: actorId } = teacher;
  const { id, email } = await ownParent(teacher, parentId);
  if (!canMail() || !email) throw refused('noMailPossible');
  const school = await teacher.db.school.findFirstOrThrow({ select: { name: true } });
  const link = await makeLink('parent_mail', { schoolId, personId: id, email, createdBy: actorId });
  if (!(await sendLetter(parentLetter({ to: email, school: school.name, ...link })))) throw refused('mailFailed', { status: 502 });
  await noted({ schoolId, actorId, verb: 'link.mailed', subject: `person:${id}` });
  await wishGranted({ schoolId, id });
}

export type SharedLink = { id: string; state: LinkState; createdAt: Date; expiresAt: Date; usedAt: Date | null };

/** The links made for a parent, the newest first, and whether each was used. */
export async function parentLinks(teacher: Teacher, parentId: string): Promise<SharedLink[]> {
  await ownParent(teacher, parentId);
  const rows = await rawDb().signInLink.findMany({
    where: { schoolId: teacher.schoolId, personId: parentId, purpose: 'parent_share' },
    orderBy: { createdAt: 'desc' },
    take: 5,
  });
  return rows.map((row) => ({ id: row.id, state: stateOf(row), createdAt: row.createdAt, expiresAt: row.expiresAt, usedAt: row.usedAt }));
}

/** Takes a link back before it is used. */
export async function revokeLink({ schoolId, personId: actorId }: Teacher, linkId: string): Promise<void> {
  const open = { id: linkId, schoolId, usedAt: null, revokedAt: null };
  const { count } = await rawDb().signInLink.updateMany({ where: open, data: { revokedAt: new Date() } });
  if (count === 0) throw notFound();
  await noted({ schoolId, actorId, verb: 'link.revoked', subject: `link:${linkId}` });
}

export type Wish = { personId: string; name: string; at: Date };

/** The parents who have asked for a link and not been given one yet, the longest waiting first. */
export async function parentsWaiting(teacher: Teacher): Promise<Wish[]> {
  const wishes = await openWishes(teacher.schoolId);
  const ids = wishes.map(({ personId }) => personId);
  const parents = await teacher.db.person.findMany({ where: { id: { in: ids }, archivedAt: null }, select: { id: true, name: true } });
  const names = new Map(parents.map(({ id, name }) => [id, name]));
  return wishes.map(({ personId, at }) => ({ personId, name: names.get(personId) ?? '', at })).filter(({ name }) => name !== '');
}

/** When each person of the school was last here; those who never signed in are not in it. */
export async function lastSignIns(teacher: Teacher): Promise<Map<string, Date>> {
  const rows = await rawDb().session.groupBy({ by: ['personId'], where: { schoolId: teacher.schoolId }, _max: { seenAt: true } });
  return new Map(rows.flatMap((row) => (row._max.seenAt ? [[row.personId, row._max.seenAt] as const] : [])));
}

async function ownParent(teacher: Teacher, parentId: string) {
  const own = { id: parentId, role: 'parent', archivedAt: null } as const;
  const parent = await teacher.db.person.findFirst({ where: own, select: { id: true, email: true } });
  if (!parent) throw notFound();
  return parent;
}
