import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { listening, type Listening } from './shared';

/** How this viewer left a recording they may hear, on whichever device was last; null when they never heard it. Others do not exist (404). */
export async function listeningTo({ db, personId }: Viewer, recordingId: string): Promise<Listening | null> {
  await ensureHeard(db, recordingId);
  const row = await db.listeningState.findFirst({ where: { recordingId, personId }, select: { positionMs: true, speed: true, settings: true, updatedAt: true } });
  if (!row) return null;
  const { positionMs, speed, settings, updatedAt } = row;
  return listening.safeParse({ at: positionMs / 1000, speed, practice: settings, when: updatedAt.getTime() }).data ?? null;
}

/**
 * Keeps how this viewer left a recording. What another device has said later stays; a clock that is ahead counts as now. Returns
 * whether it was kept.
 */
export async function keepListening({ db, schoolId, personId }: Viewer, recordingId: string, left: Listening, now: Date): Promise<boolean> {
  await ensureHeard(db, recordingId);
  const updatedAt = new Date(Math.min(left.when, now.getTime()));
  const data = { positionMs: Math.round(left.at * 1000), speed: left.speed, settings: left.practice, updatedAt };
  return db.transaction(async (tables) => {
    const before = await tables.listeningState.findFirst({ where: { recordingId, personId }, select: { id: true, updatedAt: true } });
    if (before && before.updatedAt > updatedAt) return false;
    if (before) await tables.listeningState.updateMany({ where: { id: before.id, personId }, data });
    else await tables.listeningState.create({ data: { schoolId, personId, recordingId, ...data } });
    return true;
  });
}

async function ensureHeard(db: Viewer['db'], recordingId: string) {
  if ((await db.recording.count({ where: { id: recordingId, deletedAt: null } })) === 0) throw notFound();
}
