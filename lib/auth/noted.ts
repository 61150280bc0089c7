import 'server-only';
import { type RawDb, rawDb } from '@/lib/db/client';
import { after, DAY } from '@/lib/kit/dates';

type Line = { schoolId: string; actorId?: string; verb: string; subject?: string };

/** Writes down who changed someone's access (SECURITY.md, "Children and privacy"). */
export async function noted(line: Line, db: RawDb = rawDb()): Promise<void> {
  await db.auditLine.create({ data: line });
}

export type Alarm = 'sign-in.strangers' | 'sign-in.guessing' | 'mail.failed';

/** Tells the teachers that something needs their eyes; once a day is enough. */
export async function tellTeachers(schoolId: string, verb: Alarm): Promise<void> {
  const told = await rawDb().auditLine.count({ where: { schoolId, verb, at: { gt: after(new Date(), -DAY) } } });
  if (told === 0) await rawDb().auditLine.create({ data: { schoolId, verb, attention: true } });
}

/** A parent's wish for a link: told to the teachers on a card of its own, until it is answered. */
export const LINK_ASKED = 'link.asked';

const wishOf = ({ schoolId, id }: { schoolId: string; id: string }) => ({ schoolId, verb: LINK_ASKED, subject: `person:${id}` });

/** Tells the teachers that this parent asks for a link. Asking twice is asking once, until it is answered. */
export async function wishForLink(parent: { schoolId: string; id: string }): Promise<void> {
  const open = await rawDb().auditLine.count({ where: { ...wishOf(parent), seenAt: null } });
  if (open === 0) await rawDb().auditLine.create({ data: { ...wishOf(parent), attention: true } });
}

/** The parents' wishes that nobody has answered yet: whose (a person's id), and since when. */
export async function openWishes(schoolId: string): Promise<{ personId: string; at: Date }[]> {
  const lines = await rawDb().auditLine.findMany({
    where: { schoolId, verb: LINK_ASKED, attention: true, seenAt: null },
    orderBy: { at: 'asc' },
    take: 50,
  });
  return lines.map(({ subject, at }) => ({ personId: (subject ?? '').replace('person:', ''), at }));
}

/** A wish is answered once the parent has been given a link. */
export async function wishGranted(parent: { schoolId: string; id: string }, db: RawDb = rawDb()): Promise<void> {
  await db.auditLine.updateMany({ where: { ...wishOf(parent), seenAt: null }, data: { seenAt: new Date() } });
}
