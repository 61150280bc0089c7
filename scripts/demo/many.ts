import { randomUUID } from 'node:crypto';
import { after, DAY, dayIn, HOUR } from '@/lib/kit/dates';
import type { Teacher } from '@/lib/auth/viewer';
import { ragas } from '@/lib/music/ragas';
import type { CastRecording } from './cast/cast';
import { on } from './cast/on';
import { diceOf } from './sound/score';

const AT_ONCE = 250;
const YEARS = 4;

const MOST_RAGAS = 20;

/** For a large school: the swaras of more ragas, one short recording each (one for every 250 wanted, up to 20), so that its shelves are many. */
export const moreRagas = (wanted: number): CastRecording[] =>
  ragas.slice(0, Math.min(MOST_RAGAS, Math.floor(wanted / 250))).map((raga) =>
    on({ sa: 'G#', octave: 3, instrument: 'sitar' }).alap(`${raga.name} swaras`, 'm4a', raga.slug, 4, { title: `${raga.name}: the swaras`, form: '', laya: 'madhya' }),
  );

/**
 * Fills a school up to this many recordings, by the wall but without the upload: each is another row about one of the sounds that are
 * there, with its raga, taal and form, so no file is written twice. They are spread over four years; a tenth is for one batch.
 */
export async function filledUp(teacher: Teacher, wanted: number, batchIds: readonly string[], said: (line: string) => void): Promise<void> {
  const { db, schoolId, personId: uploaderId } = teacher;
  const there = await db.recording.count();
  const sounds = await db.recording.findMany({
    where: { deletedAt: null, conversion: 'ready', raga: { not: null }, visibility: 'everyone' },
    select: { ...{ originalId: true, playableId: true, raga: true, taal: true, form: true, laya: true, sa: true, seconds: true, peaks: true }, title: true, waveform: { select: { levels: true } } },
    orderBy: { createdAt: 'asc' },
    take: 100,
  });
  if (sounds.length === 0) return;
  const dice = diceOf('many');
  const now = new Date();
  const levelsOf = new Map<string, Uint8Array<ArrayBuffer>>();
  const rows = Array.from({ length: Math.max(0, wanted - there) }, (_, index) => {
    const { title, waveform, ...sound } = sounds[(there + index) % sounds.length] as (typeof sounds)[number];
    const createdAt = after(now, -dice(YEARS * 365) * DAY - dice(24) * HOUR - DAY);
    const isForBatch = dice(10) === 0 && batchIds.length > 0;
    const id = randomUUID();
    if (waveform) levelsOf.set(id, waveform.levels);
    return {
      ...sound,
      ...{ id, schoolId, uploaderId, createdAt, conversion: 'ready', conversionPercent: 100 } as const,
      recordedOn: dayIn('Asia/Kolkata', createdAt),
      kind: (['class_recording', 'demonstration', 'paltaa', 'class_recording'] as const)[dice(4)],
      title: `${title} · ${OCCASIONS[dice(OCCASIONS.length)]} ${there + index + 1}`,
      visibility: isForBatch ? ('batches' as const) : ('everyone' as const),
    };
  });
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const part = rows.slice(from, from + AT_ONCE);
    const shared = part.filter(({ visibility }) => visibility === 'batches');
    await db.transaction(async (tx) => {
      await tx.recording.createMany({ data: part });
      await tx.waveform.createMany({ data: part.flatMap(({ id }) => ({ schoolId, recordingId: id, levels: levelsOf.get(id) ?? new Uint8Array() })) });
      await tx.recordingBatch.createMany({ data: shared.map(({ id }) => ({ schoolId, recordingId: id, batchId: batchIds[dice(batchIds.length)] as string })) });
    });
    if ((from / AT_ONCE) % 4 === 3) said(`  ${there + from + part.length} recordings in the large school`);
  }
}

const OCCASIONS = ['class', 'for the concert', 'revision', 'Saturday', 'second line', 'slower', 'with theka', 'homework', 'कक्षा', 'workshop'];
