import 'server-only';
import { rm, stat } from 'node:fs/promises';
import type { Tables } from '@/lib/db/school-db';
import type { Bench, Claimed, Work } from '@/lib/jobs';
import { convertSound } from '@/lib/media/convert';
import { sha256Of } from '@/lib/media/hash';
import { ensureRoom } from '@/lib/media/room';
import { putFile, removeFile, storedPath, workingFile } from '@/lib/media/storage';
import { isWithoutRow } from './stored';
import { keepWaveform } from './waveform';

/** The job's kind; its subject is a recording's id. */
export const CONVERT = 'convert';

/**
 * Makes a recording playable on every phone: measures its length and waveform and, unless the original will do, stores a copy in AAC.
 * How far it is, and why it failed, is written on the recording, where pages see it.
 */
export const conversionWork: Work = {
  work: convertRecording,
  async gaveUp({ subjectId }, db, message) {
    await db.recording.updateMany({ where: { id: subjectId }, data: { conversion: 'failed', conversionMessage: message } });
  },
};

async function convertRecording({ schoolId, subjectId }: Claimed, { db, progress, signal }: Bench): Promise<void> {
  const recording = await db.recording.findFirst({
    where: { id: subjectId },
    select: { originalId: true, conversion: true, original: { select: { storageKey: true, mime: true, bytes: true, name: true } } },
  });
  if (!recording || recording.conversion === 'ready') return; // deleted for good meanwhile, or done by a server that died after it
  const { original } = recording;
  await db.recording.updateMany({ where: { id: subjectId }, data: { conversion: 'working', conversionPercent: 0, conversionMessage: null } });
  await ensureRoom(Number(original.bytes), 'diskFullToConvert');

  const output = await workingFile('m4a');
  let storageKey: string | undefined;
  try {
    const said = atMostEverySecond((percent) =>
      db.recording.updateMany({ where: { id: subjectId, conversion: 'working' }, data: { conversionPercent: percent } }),
    );
    const made = await convertSound({ input: storedPath(original.storageKey), mime: original.mime, output, signal }, (percent) => {
      progress(percent);
      said(Math.round(percent));
    });
    const facts = { seconds: made.seconds, peaks: made.peaks && JSON.stringify(made.peaks), conversion: 'ready', conversionPercent: 100 } as const;
    const keepLevels = (tx: Tables) => made.levels && keepWaveform(tx, { schoolId, recordingId: subjectId, levels: made.levels });
    if (made.asItIs) {
      await db.transaction(async (tx) => {
        const { count } = await tx.recording.updateMany({ where: { id: subjectId }, data: { ...facts, playableId: recording.originalId } });
        if (count) await keepLevels(tx);
      });
    } else {
      const [{ size }, sha256] = [await stat(output), await sha256Of(output)];
      storageKey = await putFile(output, { schoolId, extension: 'm4a' });
      const file = { schoolId, storageKey, sha256, bytes: BigInt(size), mime: 'audio/mp4', name: `${original.name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.m4a` };
      await db.transaction(async (tx) => {
        const { id } = await tx.mediaFile.create({ data: file, select: { id: true } });
        await tx.recording.update({ where: { id: subjectId }, data: { ...facts, playableId: id } });
        await keepLevels(tx);
      });
    }
  } catch (error) {
    if (storageKey && (await isWithoutRow(db, storageKey))) await removeFile(storageKey);
    // Whether it is tried again is the queue's to say; until then it waits.
    await db.recording.updateMany({ where: { id: subjectId, conversion: 'working' }, data: { conversion: 'waiting', conversionPercent: 0 } });
    throw error;
  } finally {
    await rm(output, { force: true });
  }
}

function atMostEverySecond(write: (percent: number) => Promise<unknown>) {
  let last = 0;
  return (percent: number) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    void write(percent).catch(() => undefined); // the next one says more
  };
}
