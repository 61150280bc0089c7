import 'server-only';
import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import type { NewRagaLink, OneRagaLink } from './terms-shared';
import { refused } from './terms-refused';

// What a school has beside its recordings of a raga: who is learning it, links, an explanation.

const DAY = 86_400_000;
const LATELY = 60;

export type Learner = { id: string; callName: string };

/**
 * Who is learning a raga: to whom a recording in it is assigned, or meant for alone, or who practised one lately. A teacher reads of
 * every student; a student or parent only of themselves and their own. `now` decides what is lately.
 */
export async function learnersOf({ db }: Viewer, raga: string, now: Date): Promise<Learner[]> {
  const recording = { raga, deletedAt: null };
  const since = new Date(now.getTime() - LATELY * DAY).toISOString().slice(0, 10);
  const [assigned, meant, practised] = await Promise.all([
    db.assignmentTarget.findMany({ where: { assignment: { endedAt: null, recording } }, select: { studentId: true, batchId: true } }),
    db.recordingPerson.findMany({ where: { recording }, select: { personId: true } }),
    db.practiceEntry.findMany({ where: { recording, day: { gte: since } }, distinct: ['studentId'], select: { studentId: true } }),
  ]);
  const batches = [...new Set(assigned.flatMap(({ batchId }) => batchId ?? []))];
  const members = batches.length > 0 ? await db.batchMember.findMany({ where: { batchId: { in: batches }, leftAt: null }, select: { studentId: true } }) : [];
  const ids = [...assigned, ...practised, ...members].flatMap(({ studentId }) => studentId ?? []).concat(meant.map(({ personId }) => personId));
  if (ids.length === 0) return [];
  return db.person.findMany({
    where: { id: { in: [...new Set(ids)].slice(0, 900) }, role: 'student', archivedAt: null },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: { id: true, callName: true },
  });
}

export type RagaLink = { id: string; url: string; label: string };

/** The links a school keeps for a raga, the oldest first. */
export const ragaLinks = ({ db }: Viewer, raga: string): Promise<RagaLink[]> =>
  db.resourceLink.findMany({ where: { raga, recordingId: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 100, select: { id: true, url: true, label: true } });

/** Keeps a link for a raga. Takes a web address (http or https, nothing else); refuses one that is kept already. */
export async function addRagaLink(teacher: Teacher, { raga, url, label }: NewRagaLink): Promise<{ linkId: string }> {
  const there = await teacher.db.resourceLink.findFirst({ where: { raga, recordingId: null, url }, select: { id: true } });
  if (there) throw refused('linkHere', { status: 409, field: 'url' });
  const { id } = await teacher.db.resourceLink.create({ data: { schoolId: teacher.schoolId, raga, url, label: label || siteOf(url) }, select: { id: true } });
  return { linkId: id };
}

/** Takes a raga's link away. Links of recordings are not touched. */
export async function removeRagaLink({ db }: Teacher, { linkId }: OneRagaLink): Promise<OneRagaLink> {
  const { count } = await db.resourceLink.deleteMany({ where: { id: linkId, recordingId: null } });
  if (count === 0) throw notFound();
  return { linkId };
}

/** The explanation of a raga that a teacher has approved, as it was written. */
export async function ragaExplanation({ db }: Viewer, raga: string): Promise<string | null> {
  const found = await db.explanation.findFirst({ where: { raga, state: 'approved' }, select: { text: true } });
  return found?.text ?? null;
}

const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
