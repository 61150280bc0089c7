import 'server-only';
import { rawDb } from '@/lib/db/client';
import { parentLetter } from '@/lib/email/letters';
import { afterwards, canMail, sendLetter } from '@/lib/email/post';
import { env } from '@/lib/env';
import { perAddress, perMailbox } from './limits';
import { linkAt, makeLink } from './links';
import { tellTeachers, wishForLink } from './noted';
import type { Place } from './place';
import { refused } from './refused';
import { spend } from './throttle';

/**
 * A parent asks for a link: a mail with link and code goes to them or, where no e-mail can be sent, the teachers see the wish.
 * Answers the same, after the same time, whether or not there is a parent with this address.
 */
export async function askForParentLink({ email }: { email: string }, place: Place): Promise<void> {
  const address = email.trim().toLowerCase();
  await spend([perAddress(place), perMailbox(address)]);
  afterwards(async () => {
    const parents = await rawDb().person.findMany({ where: { email: address, ...HERE }, include: SCHOOL, take: 10 });
    for (const parent of parents) await answer(parent);
  });
}

export type Renewal = { way: 'mail' | 'teacher' };

/**
 * A new link in place of one that has been used, is too old or was taken back. It goes to the parent's own address only, or the
 * teacher is told; who holds the old link learns which of the two, and nothing else.
 */
export async function renewLink({ token }: { token: string }, place: Place): Promise<Renewal> {
  const parent = await parentOfLink(token);
  if (!parent) throw refused('linkNowhere', { status: 410 });
  await spend([perAddress(place), perMailbox(parent.email ?? parent.id)]);
  afterwards(() => answer(parent));
  return { way: parent.email && canMail() ? 'mail' : 'teacher' };
}

/** Whether `renewLink` can do something for this link: it was made for a parent who is still here. */
export const mayRenew = async (token: string): Promise<boolean> => (await parentOfLink(token)) !== null;

const HERE = { role: 'parent', archivedAt: null } as const;
const SCHOOL = { school: { select: { name: true } } } as const;

type Asking = { id: string; schoolId: string; email: string | null; school: { name: string } };

async function parentOfLink(token: string): Promise<Asking | null> {
  const { link } = await linkAt(token);
  if (!link?.personId || !['parent_mail', 'parent_share'].includes(link.purpose)) return null;
  return rawDb().person.findFirst({ where: { id: link.personId, ...HERE }, include: SCHOOL });
}

async function answer(parent: Asking): Promise<void> {
  if (!parent.email || !(await mailTo(parent, parent.email))) await wishForLink(parent);
}

async function mailTo({ id, schoolId, school }: Asking, to: string): Promise<boolean> {
  if (!canMail() && env().production) return false;
  const { url, code } = await makeLink('parent_mail', { schoolId, personId: id, email: to });
  const isSent = await sendLetter(parentLetter({ to, school: school.name, url, code }));
  if (!isSent && canMail()) await tellTeachers(schoolId, 'mail.failed');
  return isSent;
}
