import 'server-only';
import type { Tables } from '@/lib/db/school-db';
import { type Chore, enqueue, type Work } from '@/lib/jobs';
import { levelsOf } from '@/lib/media/convert';
import { storedPath } from '@/lib/media/storage';
import { keepWaveform } from './waveform';

/** The job's kind; its subject is a recording's id. */
export const MEASURE = 'measure';

/**
 * Measures the waveform of a recording that was converted before waveforms were kept; the next one is queued when it is done, so that
 * what a teacher adds meanwhile never waits behind more than one. Where there is nothing to measure with, it ends until the next hour.
 */
export const measuringWork: Work = {
  async work({ schoolId, subjectId }, { db, signal }) {
    const row = await db.recording.findFirst({ where: { ...UNMEASURED, id: subjectId }, select: { playable: { select: { storageKey: true } } } });
    const levels = row?.playable && (await levelsOf(storedPath(row.playable.storageKey), signal));
    if (row && !levels) return;
    if (levels) await db.transaction((tx) => kept(tx, schoolId, subjectId, levels));
    await queueNext(db, schoolId);
  },
  // Of what cannot be decoded, that is kept, so that it is not tried for ever.
  async gaveUp({ schoolId, subjectId }, db) {
    await kept(db, schoolId, subjectId, new Uint8Array());
    await queueNext(db, schoolId);
  },
};

/** Every hour: has the newest recording without a waveform measured, and so the rest, one after the other. */
export const waveformChore: Chore = async (schools, dbOf) => {
  for (const schoolId of schools) await queueNext(dbOf(schoolId), schoolId);
};

const UNMEASURED = { deletedAt: null, conversion: 'ready', waveform: { is: null }, playableId: { not: null } } as const;

async function queueNext(db: Tables, schoolId: string) {
  const next = await db.recording.findFirst({ where: UNMEASURED, orderBy: { createdAt: 'desc' }, select: { id: true } });
  if (next) await enqueue({ kind: MEASURE, schoolId, subjectId: next.id });
}

async function kept(db: Tables, schoolId: string, recordingId: string, levels: Uint8Array) {
  if (await db.recording.count({ where: { id: recordingId } })) await keepWaveform(db, { schoolId, recordingId, levels });
}
