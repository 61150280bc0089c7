import fs from 'node:fs';
import type { Teacher } from '@/lib/auth/viewer';
import { addRecordingFromFile, deleteRecording, recordingById, recordings, restoreRecording, uploadsInProgress } from '@/lib/library';
import { sweepLibrary } from '@/lib/library/sweep';
import { incomingPath } from '@/lib/media/incoming';
import { putFile, storedPath, workingFile } from '@/lib/media/storage';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';
import { announced, emptyMedia, mediaFiles, part, sound, VOICE_NOTE } from '@/tests/support/tus';

jest.setTimeout(60_000);
const db = testDatabase();
emptyMedia();
let cast: Cast;
let meera: Teacher;
beforeEach(async () => {
  cast = await people();
  meera = viewers(cast).meera;
});

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);
const sweep = (hours: number) => sweepLibrary([cast.saraswati.id], () => meera.db, { now: inHours(hours) });
const note = () => addRecordingFromFile(meera, { path: `tests/e2e/sounds/${VOICE_NOTE}` });

test('a server that died between the rename and the row leaves a file; the sweep takes it after an hour, and no other', async () => {
  const { recordingId } = await note();
  const temporary = await workingFile('tmp');
  fs.writeFileSync(temporary, 'a file whose row was never written');
  const orphan = await putFile(temporary, { schoolId: cast.saraswati.id, extension: 'ogg' });
  expect(mediaFiles()).toHaveLength(2);
  await sweep(0.9);
  expect(fs.existsSync(storedPath(orphan))).toBe(true); // its row may yet come
  expect(await sweep(1.1)).toMatchObject({ files: 1 });
  expect(fs.existsSync(storedPath(orphan))).toBe(false);
  expect((await recordingById(meera, recordingId)).original?.name).toBe(VOICE_NOTE);
  expect(mediaFiles()).toHaveLength(1);
});

test('an upload nobody went on with goes after a day; one that is going on stays', async () => {
  const bytes = sound(VOICE_NOTE);
  const forsaken = await announced(meera, bytes.length);
  const alive = await announced(meera, bytes.length);
  await part(meera, forsaken.at, 0, bytes.subarray(0, 500));
  await part(meera, alive.at, 0, bytes.subarray(0, 700));
  const idOf = ({ at }: { at: string }) => at.split('/').at(-1) as string;
  fs.utimesSync(incomingPath(idOf(alive)), inHours(24), inHours(24));
  await sweep(25);
  expect(mediaFiles()).toEqual([`.incoming/${idOf(alive)}`, `.incoming/${idOf(alive)}.json`]);
  await db.upload.updateMany({ data: { createdAt: inHours(-49) } });
  await sweep(0);
  expect(await db.upload.findMany({ select: { state: true, message: true }, take: 1 })).toEqual([
    { state: 'refused', message: 'This file did not arrive completely, so it was not kept. Add it again.' },
  ]);
  expect(await uploadsInProgress(meera)).toEqual([]); // told about for a day
});

test('works in progress that a dead server left go too', async () => {
  fs.writeFileSync(await workingFile('m4a'), 'half a copy');
  await sweep(23);
  expect(mediaFiles()).toHaveLength(1);
  await sweep(25);
  expect(mediaFiles()).toEqual([]);
});

test('a deleted recording comes back within 30 days, and is gone with its file after them; what a child did stays', async () => {
  const { recordingId } = await note();
  const entry = { schoolId: cast.saraswati.id, studentId: cast.anu.id, recordingId, day: '2026-11-20', minutes: 10, clientKey: 'k' };
  await db.practiceEntry.create({ data: entry });
  await deleteRecording(meera, { recordingId });
  expect((await recordings(meera)).total).toBe(0);
  await sweep(24 * 29);
  await restoreRecording(meera, { recordingId });
  expect((await recordings(meera)).total).toBe(1);

  await deleteRecording(meera, { recordingId });
  await db.recording.updateMany({ data: { deletedAt: inHours(-24 * 31) } });
  await db.mediaFile.updateMany({ data: { createdAt: inHours(-24 * 40) } });
  await sweep(0);
  expect([await db.recording.count(), await db.mediaFile.count(), mediaFiles()]).toEqual([0, 0, []]);
  expect(await db.practiceEntry.findMany()).toMatchObject([{ minutes: 10, recordingId: null }]);
});
