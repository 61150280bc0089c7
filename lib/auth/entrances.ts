import 'server-only';
import type { LinkPurpose } from '@/generated/prisma/client';
import { rawDb } from '@/lib/db/client';
import { childrenFor } from './pairing';
import { linkAt } from './links';

/** Whose door a link opens. */
export type Entrance = { school: string; name: string; email: string };

/**
 * What the page of a link may say before it is used: the school, and the grown-up it was made for. Null where it does not work (any
 * more).
 */
export async function entranceFor(token: string, purposes: LinkPurpose[]): Promise<Entrance | null> {
  const { state, link } = await linkAt(token);
  if (state !== 'open' || !link || !purposes.includes(link.purpose)) return null;
  const { schoolId, personId, email } = link;
  const school = schoolId ? await rawDb().school.findUnique({ where: { id: schoolId }, select: { name: true } }) : null;
  const person = personId
    ? await rawDb().person.findFirst({ where: { id: personId, archivedAt: null }, select: { callName: true, name: true } })
    : null;
  if (personId && !person) return null;
  return { school: school?.name ?? '', name: person?.name ?? '', email: email ?? '' };
}

/** The first names of the children a pairing link is for, or null. Seen only by who holds the link, given by a teacher or parent. */
export async function pairingNames(token: string): Promise<string[] | null> {
  const { state, link } = await linkAt(token);
  if (state !== 'open' || link?.purpose !== 'device_pairing') return null;
  const children = await childrenFor(link);
  return children.length > 0 ? children.map((child) => child.callName) : null;
}
