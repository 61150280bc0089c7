import 'server-only';
import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { ensureHearable } from './hearable';
import { hostOf } from './links-rules';
import type { LinkEdit, LinkRow, NewLink } from './links-shared';
import { refused } from './refused';

const MOST = 50;

/** The links of a recording, in the order they were added. */
export async function linksOf({ db }: Viewer, recordingId: string): Promise<LinkRow[]> {
  return db.resourceLink.findMany({
    where: { recordingId },
    select: { id: true, url: true, label: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
}

/** Puts a link on a recording. Refuses one that is there already, and more than fifty. */
export async function addLink({ db, schoolId }: Teacher, { recordingId, url, label }: NewLink): Promise<{ linkId: string }> {
  await ensureHearable(db, recordingId);
  const there = await db.resourceLink.findMany({ where: { recordingId }, select: { url: true } });
  if (there.some((link) => link.url === url)) throw refused('linkTwice', { status: 409, field: 'url' });
  if (there.length >= MOST) throw refused('tooManyLinks', { status: 409 });
  const { id } = await db.resourceLink.create({ data: { schoolId, recordingId, url, label: label || hostOf(url) }, select: { id: true } });
  return { linkId: id };
}

/** Changes where a recording's link leads or what it is called. */
export async function editLink({ db }: Teacher, { linkId, url, label }: LinkEdit): Promise<{ linkId: string }> {
  const { count } = await db.resourceLink.updateMany({ where: { id: linkId, NOT: { recordingId: null } }, data: { url, label: label || hostOf(url) } });
  if (count === 0) throw notFound();
  return { linkId };
}

/** Takes a link off its recording. */
export async function removeLink({ db }: Teacher, { linkId }: { linkId: string }): Promise<{ linkId: string }> {
  const { count } = await db.resourceLink.deleteMany({ where: { id: linkId, NOT: { recordingId: null } } });
  if (count === 0) throw notFound();
  return { linkId };
}
