import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound } from '@/lib/kit/refusal';
import { ensureHearable } from './hearable';
import type { NewPassage, PassageEdit, PassageRow } from './passages-shared';
import { refused } from './refused';

const MOST = 100;

/** The passages of a recording that are shared, and this viewer's own, as they are sung. */
export async function passagesOf(viewer: Viewer, recordingId: string): Promise<PassageRow[]> {
  const rows = await viewer.db.passage.findMany({
    where: { recordingId, OR: [{ shared: true }, { authorId: viewer.personId }] },
    select: { id: true, label: true, fromMs: true, toMs: true, speed: true, shared: true, authorId: true },
    orderBy: [{ fromMs: 'asc' }, { toMs: 'asc' }, { id: 'asc' }],
    take: 2 * MOST,
  });
  return rows.map(({ authorId, ...row }) => ({ ...row, own: viewer.role === 'teacher' || authorId === viewer.personId }));
}

/** Names a piece of a recording this viewer may hear. A teacher's is for everybody who hears it; anybody else's is theirs alone. */
export async function addPassage(viewer: Viewer, { recordingId, label, from, to, speed }: NewPassage): Promise<{ passageId: string }> {
  const { db, schoolId, personId: authorId } = viewer;
  await ensureHearable(db, recordingId);
  await ensureWithin(db, recordingId, to);
  if ((await db.passage.count({ where: { recordingId, authorId } })) >= MOST) throw refused('tooManyPassages', { status: 409 });
  const row = { schoolId, recordingId, authorId, label, fromMs: from, toMs: to, speed, shared: viewer.role === 'teacher' };
  const { id } = await db.passage.create({ data: row, select: { id: true } });
  return { passageId: id };
}

/** Changes a passage: a teacher every shared one and their own, anybody else only what they made. Others do not exist (404). */
export async function editPassage(viewer: Viewer, { passageId, label, from, to, speed }: PassageEdit): Promise<{ passageId: string }> {
  const { recordingId } = await ownPassage(viewer, passageId);
  await ensureWithin(viewer.db, recordingId, to);
  await viewer.db.passage.updateMany({ where: { id: passageId }, data: { label, fromMs: from, toMs: to, speed } });
  return { passageId };
}

/** Takes a passage away. Refuses (409) one that a child is asked to practise just now. */
export async function removePassage(viewer: Viewer, { passageId }: { passageId: string }): Promise<{ passageId: string }> {
  await ownPassage(viewer, passageId);
  if (viewer.role !== 'teacher') await viewer.db.passage.deleteMany({ where: { id: passageId } });
  else
    await viewer.db.transaction(async (db) => {
      if ((await db.assignment.count({ where: { passageId, endedAt: null } })) > 0) throw refused('passageAsked', { status: 409 });
      await db.assignment.updateMany({ where: { passageId }, data: { passageId: null } });
      await db.passage.deleteMany({ where: { id: passageId } });
    });
  return { passageId };
}

async function ownPassage({ db, role, personId }: Viewer, id: string) {
  const mine = role === 'teacher' ? { OR: [{ shared: true }, { authorId: personId }] } : { authorId: personId };
  const row = await db.passage.findFirst({ where: { id, ...mine }, select: { recordingId: true } });
  if (!row) throw notFound();
  return row;
}

// A second of grace: players round the length of a recording up.
async function ensureWithin(db: Tables, recordingId: string, to: number) {
  const row = await db.recording.findFirst({ where: { id: recordingId }, select: { seconds: true } });
  if (row?.seconds && to > row.seconds * 1000 + 1000) throw refused('passageTooLate', { field: 'to' });
}
