import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound } from '@/lib/kit/refusal';
import { packed, unpacked } from '@/lib/media/levels';
import { condensed, FINEST, type Levels, type WaveformPart } from './waveform-shared';

/**
 * A part of the waveform of a recording this viewer may hear, as bars of 0–255. Until it has been measured finely it is made of the
 * coarse peaks; of what cannot be measured it is flat. What may not be heard is refused, 404.
 */
export async function waveformOf(viewer: Viewer, recordingId: string, part: WaveformPart): Promise<Uint8Array<ArrayBuffer>> {
  const row = await viewer.db.recording.findFirst({
    where: { id: recordingId, deletedAt: null },
    select: { peaks: true, seconds: true, waveform: { select: { levels: true } } },
  });
  if (!row) throw notFound();
  const levels = row.waveform && unpacked(row.waveform.levels);
  return condensed(levels?.length ? { levels, rate: FINEST } : coarse(row), part);
}

type Kept = { schoolId: string; recordingId: string; levels: Uint8Array };

/** Keeps a recording's waveform in place of an earlier one; call it in a transaction. No levels: there is nothing to measure. */
export async function keepWaveform(tx: Tables, { schoolId, recordingId, levels }: Kept): Promise<void> {
  await tx.waveform.deleteMany({ where: { recordingId } });
  await tx.waveform.create({ data: { schoolId, recordingId, levels: packed(levels) } });
}

function coarse({ peaks, seconds }: { peaks: string | null; seconds: number | null }): Levels {
  const levels = Uint8Array.from(peaks ? (JSON.parse(peaks) as number[]) : [], (peak) => Math.round(peak * 2.55));
  return { levels, rate: seconds ? levels.length / seconds : 1 };
}
