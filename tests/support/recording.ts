import { rawDb } from '@/lib/db/client';
import type { Prisma } from '@/generated/prisma/client';

let made = 0;
type Said = Partial<Omit<Prisma.RecordingUncheckedCreateInput, 'schoolId' | 'uploaderId' | 'originalId'>>;

/** A recording with a file of its own, as rows, ready to be heard. Returns its id. */
export async function recordingOf({ schoolId, id: uploaderId }: { schoolId: string; id: string }, said: Said = {}): Promise<string> {
  const number = (made += 1);
  const key = `${schoolId}/00/${String(number).padStart(32, 'a')}.m4a`;
  const file = await rawDb().mediaFile.create({ data: { schoolId, storageKey: key, sha256: key, bytes: 5n, mime: 'audio/mp4', name: `${number}.m4a` } });
  const row = { schoolId, uploaderId, originalId: file.id, playableId: file.id, title: `Recording ${number}`, conversion: 'ready' as const };
  return (await rawDb().recording.create({ data: { ...row, ...said } })).id;
}
