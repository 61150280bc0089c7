import { rawDb } from '@/lib/db/client';

let made = 0;
type Said = Partial<{ title: string; raga: string; seconds: number; visibility: 'everyone' | 'batches' | 'people'; createdAt: Date; notation: string }>;

/** A recording with a file of its own, as rows; ready to be heard, by everyone unless it is said otherwise. Returns its id. */
export async function recordingRow(teacher: { schoolId: string; id: string }, said: Said = {}): Promise<string> {
  const number = (made += 1);
  const { schoolId, id: uploaderId } = teacher;
  const key = `${schoolId}/00/${String(number).padStart(32, '0')}.m4a`;
  const file = await rawDb().mediaFile.create({ data: { schoolId, storageKey: key, sha256: key, bytes: 5n, mime: 'audio/mp4', name: `${number}.m4a` } });
  const row = { schoolId, uploaderId, originalId: file.id, playableId: file.id, title: `Recording ${number}`, conversion: 'ready' as const, seconds: 60 };
  return (await rawDb().recording.create({ data: { ...row, ...said } })).id;
}
