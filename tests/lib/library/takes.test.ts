import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Student, Teacher } from '@/lib/auth/viewer';
import { startWorker } from '@/lib/jobs/worker';
import { addRecordingFromFile, CONVERT, conversionWork, passagesOf, recordingById, recordings, retryConversion, soundFile } from '@/lib/library';
import { piecesBetween, trimMeant, uploadIntent, type UploadIntentInput } from '@/lib/library/shared';
import { convertSound } from '@/lib/media/convert';
import { within } from '@/lib/media/converter/piece';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';
import { converter, program } from '@/tests/support/program';
import { emptyMedia } from '@/tests/support/tus';

// A take comes with the piece of it that is to be heard, and the places that were marked in it. Real files, the real converter.

jest.setTimeout(60_000);
const db = testDatabase();
emptyMedia();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'takes-'));
const made = (name: string) => path.join(folder, name);
beforeAll(() => {
  converter();
  execFileSync(process.execPath, [program('every-kind'), folder], { stdio: 'ignore' });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

let meera: Teacher;
let anu: Student;
beforeEach(async () => ({ meera, anu } = viewers(await people())));

const taken = async (name: string, said: UploadIntentInput) => (await addRecordingFromFile(meera, { path: made(name) }, said)).recordingId;

async function converted(recordingId: string) {
  const stop = startWorker({ [CONVERT]: conversionWork }, { look: 20 });
  for (;;) {
    const recording = await recordingById(meera, recordingId);
    if (recording.conversion !== 'ready' && recording.conversion !== 'failed') await new Promise((resolve) => setTimeout(resolve, 20));
    else {
      await stop();
      return recording;
    }
  }
}

// Each is three seconds, half of it quiet, half loud.
test.each(['chrome.webm', 'fragmented.m4a', 'early.m4a', 'whatsapp.opus', 'old.mp3'])('of %s only the piece is heard, and never the whole before', async (name) => {
  const id = await taken(name, { trimFromMs: '500', trimToMs: '2000', title: 'Cut' });
  expect(await soundFile(meera, id, 'audio')).toBeNull();
  expect(await recordingById(meera, id)).toMatchObject({ playable: false, conversion: 'waiting' });
  const recording = await converted(id);
  expect(recording).toMatchObject({ conversion: 'ready', playable: true });
  expect(Math.abs((recording.seconds as number) - 1.5)).toBeLessThan(0.002);
  const copy = (await soundFile(anu, id, 'audio'))!;
  const again = await convertSound({ input: copy.path, mime: 'audio/mp4', output: made('again') });
  expect(Math.abs((again.seconds as number) - 1.5)).toBeLessThan(0.08); // AAC goes in steps of 21 ms
  // The loud half begins a second in.
  const loud = (recording.peaks as number[]).findIndex((peak) => peak > 60);
  expect(loud / 240).toBeGreaterThan(0.6);
  expect(loud / 240).toBeLessThan(0.72);
});

test('the whole is kept for the teachers, and for them alone', async () => {
  const id = await taken('early.m4a', { trimFromMs: 500 });
  expect(fs.readFileSync((await soundFile(meera, id, 'original'))!.path).equals(fs.readFileSync(made('early.m4a')))).toBe(true);
  expect(await soundFile(anu, id, 'original')).toBeNull();
  expect((await recordingById(anu, id)).original).toBeNull();
  expect((await recordingById(meera, id)).original).toMatchObject({ name: 'early.m4a' });
  const uncut = await taken('chrome.webm', {});
  expect(await soundFile(anu, uncut, 'original')).not.toBeNull();
});

test('a conversion that is tried again makes the same piece', async () => {
  const id = await taken('chrome.webm', { trimToMs: 1000 });
  await db.recording.updateMany({ where: { id }, data: { conversion: 'failed' } });
  await db.job.deleteMany();
  await retryConversion(meera, { recordingId: id });
  expect(Math.abs(((await converted(id)).seconds as number) - 1)).toBeLessThan(0.002);
});

test('an end beyond the sound is its end; where nothing is left, it is said', async () => {
  expect(Math.abs(((await converted(await taken('chrome.webm', { trimFromMs: 2000, trimToMs: 60_000 }))).seconds as number) - 1)).toBeLessThan(0.05);
  expect(await converted(await taken('whatsapp.opus', { trimFromMs: 30_000 }))).toMatchObject({ conversion: 'failed', playable: false });
});

test('marked places become passages for everybody who hears it, from the cut on', async () => {
  const id = await taken('chrome.webm', { trimFromMs: '500', trimToMs: '2500', markers: '200,600,1500,2900', lengthMs: '3000', visibility: 'people', personIds: anu.personId });
  expect(await passagesOf(anu, id)).toMatchObject([
    { label: 'Part 1', fromMs: 100, toMs: 1000, shared: true, own: false },
    { label: 'Part 2', fromMs: 1000, toMs: 2000, shared: true, own: false },
  ]);
});

test('a passage that was marked beyond the sound ends with it, once that is measured', async () => {
  const id = await taken('chrome.webm', { markers: '1000', lengthMs: '3500' });
  expect(await passagesOf(anu, id)).toMatchObject([{ fromMs: 1000, toMs: 3500 }]);
  const { seconds } = await converted(id);
  expect(await passagesOf(anu, id)).toMatchObject([{ fromMs: 1000, toMs: Math.floor((seconds as number) * 1000) }]);
});

test('a draft is its teachers’ alone until it is published', async () => {
  const id = await taken('chrome.webm', { published: 'false', markers: '0' });
  expect((await recordings(anu)).recordings).toEqual([]);
  await expect(recordingById(anu, id)).rejects.toMatchObject({ status: 404 });
  expect(await passagesOf(anu, id)).toEqual([]);
  expect(await recordingById(meera, id)).toMatchObject({ published: false });
});

test('what is said of a take is read as words, and what makes no sense is refused', () => {
  const read = (said: UploadIntentInput) => uploadIntent.parse(said);
  expect(read({ trimFromMs: '', trimToMs: '', markers: '', lengthMs: '', published: '' })).toMatchObject({ markers: [] });
  expect(read({ markers: '1,2,3', published: 'true' })).toMatchObject({ markers: [1, 2, 3], published: true });
  for (const said of [{ trimFromMs: '-1' }, { trimToMs: 'soon' }, { markers: '1,x' }, { markers: Array.from({ length: 101 }, (_, at) => at) }]) {
    expect(() => read(said)).toThrow();
  }
});

test('the piece that is meant', () => {
  expect(trimMeant({})).toBeUndefined();
  expect(trimMeant({ trimFromMs: 0 })).toBeUndefined();
  expect(trimMeant({ trimFromMs: 5, trimToMs: 5 })).toBeUndefined();
  expect(trimMeant({ trimFromMs: 0, trimToMs: 5 })).toEqual({ fromMs: null, toMs: 5 });
  expect(trimMeant({ trimFromMs: 3 })).toEqual({ fromMs: 3, toMs: null });
});

test('pieces between marks: in order, once each, none shorter than a breath', () => {
  expect(piecesBetween([4000, 1000, 1000, 1100], { lengthMs: 9000 })).toEqual([{ fromMs: 1100, toMs: 4000 }, { fromMs: 4000, toMs: 9000 }]);
  expect(piecesBetween([8900], { lengthMs: 9000 })).toEqual([]);
  expect(piecesBetween([1000], {})).toEqual([{ fromMs: 1000, toMs: 31_000 }]);
});

test('frames within a piece', () => {
  const samples = { timestamp: 1, numberOfFrames: 100, sampleRate: 100 };
  expect(within(samples, { from: 0, to: 9 })).toEqual([0, 100]);
  expect(within(samples, { from: 1.25, to: 1.5 })).toEqual([25, 50]);
  expect(within(samples, { from: 2, to: 9 })).toBeUndefined();
});
