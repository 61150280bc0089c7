import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Teacher } from '@/lib/auth/viewer';
import { startWorker } from '@/lib/jobs/worker';
import { addRecordingFromFile, CONVERT, conversionWork, recordingById, retryConversion, soundFile } from '@/lib/library';
import { convertSound } from '@/lib/media/convert';
import { boxesOf } from '@/lib/media/kinds/boxes';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';
import { converter, program, started } from '@/tests/support/program';
import { emptyMedia, mediaFiles } from '@/tests/support/tus';

// Real files, the real converter in its own process.

jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual('node:fs/promises');
  return { ...actual, statfs: jest.fn(actual.statfs) };
});

jest.setTimeout(60_000);
const db = testDatabase();
emptyMedia();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sounds-'));
const made = (name: string) => path.join(folder, name);
beforeAll(() => {
  converter();
  execFileSync(process.execPath, [program('every-kind'), folder], { stdio: 'ignore' });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

let meera: Teacher;
beforeEach(async () => {
  meera = viewers(await people()).meera;
});

const seen: number[] = [];
beforeEach(() => void seen.splice(0));

/** Adds a file and has the queue do what is to be done. */
async function converted(file: string) {
  const { recordingId } = await addRecordingFromFile(meera, { path: file });
  return done(recordingId);
}

async function done(recordingId: string) {
  const work: typeof conversionWork = { ...conversionWork, work: (job, bench) => conversionWork.work(job, { ...bench, progress: (percent) => void seen.push(percent) }) };
  const stop = startWorker({ [CONVERT]: work }, { look: 20 });
  for (;;) {
    const recording = await recordingById(meera, recordingId);
    if (recording.conversion === 'ready' || recording.conversion === 'failed') {
      await stop();
      return recording;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const loudness = (peaks: number[], from: number, to: number) => Math.round(peaks.slice(from, to).reduce((sum, peak) => sum + peak, 0) / (to - from));

test.each([
  ['whatsapp.opus', 'audio/ogg', false],
  ['iphone.m4a', 'audio/mp4', false],
  ['early.m4a', 'audio/mp4', false],
  ['fragmented.m4a', 'audio/mp4', false],
  ['opus-in.mp4', 'audio/mp4', false],
  ['chrome.webm', 'audio/webm', false],
  ['old.mp3', 'audio/mpeg', false],
  ['studio.wav', 'audio/wav', false],
  ['studio.flac', 'audio/flac', false],
  ['raw.aac', 'audio/aac', false],
  ['iphone.mov', 'video/quicktime', true],
  ['android.mp4', 'video/mp4', true],
  ['chrome-video.webm', 'video/webm', true],
])('%s becomes a sound that plays on every phone', async (name, mime, video) => {
  const recording = await converted(made(name));
  expect(recording).toMatchObject({ conversion: 'ready', conversionPercent: 100, conversionMessage: null, playable: true, video, original: { mime, name } });
  expect(recording.seconds).toBeGreaterThan(2.9);
  expect(recording.seconds).toBeLessThan(3.1);
  const peaks = recording.peaks as number[];
  expect(peaks).toHaveLength(240);
  expect(loudness(peaks, 20, 100)).toBeLessThan(20); // the quiet half
  expect(loudness(peaks, 140, 220)).toBeGreaterThan(80);

  const copy = (await soundFile(meera, recording.id, 'audio'))!;
  expect(copy.mime).toBe('audio/mp4');
  expect(await boxesOf(copy.path, copy.bytes)).toMatchObject({ whole: true, early: true, sound: true, video: false, aac: true, fragmented: false });
  const again = await convertSound({ input: copy.path, mime: 'audio/mp4', output: made('again') });
  expect(again.asItIs).toBe(true);
  expect(Math.abs((again.seconds as number) - 3)).toBeLessThan(0.1);

  const original = (await soundFile(meera, recording.id, 'original'))!;
  expect(fs.readFileSync(original.path).equals(fs.readFileSync(made(name)))).toBe(true);
  expect(seen.length).toBeGreaterThan(1); // progress, upwards
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(mediaFiles().filter((file) => file.startsWith('.'))).toEqual([]);
});

test.each([
  ['PTT-20240512-WA0001.opus', false],
  ['Raag Yaman chota khyal.m4a', false],
  ['bhoop teentaal.webm', false],
])('%s, as it was really sent', async (name, video) => {
  const recording = await converted(path.join('tests/e2e/sounds', name));
  expect(recording).toMatchObject({ conversion: 'ready', playable: true, video });
  const copy = (await soundFile(meera, recording.id, 'audio'))!;
  const again = await convertSound({ input: copy.path, mime: 'audio/mp4', output: made('again') });
  expect(Math.abs((again.seconds as number) - (recording.seconds as number))).toBeLessThan(0.1);
});

test('what only looks like a sound is refused for good, in words; it can be downloaded all the same', async () => {
  const garbage = Buffer.concat([fs.readFileSync(made('whatsapp.opus')).subarray(0, 47), Buffer.alloc(3000, 0xaa)]);
  fs.writeFileSync(made('garbage.flac'), Buffer.concat([Buffer.from('fLaC\0\0\0\x22', 'latin1'), garbage]));
  const recording = await converted(made('garbage.flac'));
  expect(recording).toMatchObject({
    conversion: 'failed',
    playable: false,
    conversionMessage: 'The sound in this file could not be read: it may be damaged, or of a kind this app does not know. The original can be downloaded.',
  });
  expect(await db.job.findMany()).toMatchObject([{ state: 'failed', attempts: 1 }]);
  expect(await soundFile(meera, recording.id, 'original')).toMatchObject({ name: 'garbage.flac' });
  expect(mediaFiles()).toHaveLength(1);
});

test('a disk that is full says so; with room again, the teacher has it tried once more', async () => {
  const { recordingId } = await addRecordingFromFile(meera, { path: made('whatsapp.opus') });
  jest.mocked(statfs).mockResolvedValue({ bavail: 0, blocks: 100_000, bsize: 1024 } as never);
  expect(await done(recordingId)).toMatchObject({
    conversion: 'failed',
    conversionMessage: "The server's disk is almost full, so no copy for phones could be made. The original is kept and can be downloaded. Make room, then try again.",
  });
  jest.mocked(statfs).mockImplementation(jest.requireActual('node:fs/promises').statfs);
  await retryConversion(meera, { recordingId });
  expect(await done(recordingId)).toMatchObject({ conversion: 'ready', playable: true });
  await expect(retryConversion(meera, { recordingId })).rejects.toMatchObject({ status: 409 });
});

describe('where there is nothing to convert with', () => {
  const home = process.cwd();
  const path_ = process.env.PATH;
  beforeEach(() => {
    // The same program in a place without packages, and no ffmpeg on the path.
    fs.mkdirSync(made('.server'), { recursive: true });
    fs.copyFileSync('.server/convert.cjs', made('.server/convert.cjs'));
    process.chdir(folder);
    process.env.PATH = '';
  });
  afterEach(() => {
    process.chdir(home);
    process.env.PATH = path_;
  });

  test('a voice note says so, and can be downloaded', async () => {
    const recording = await converted(made('whatsapp.opus'));
    expect(recording).toMatchObject({ conversion: 'failed', playable: false });
    expect(recording.conversionMessage).toMatch(/^This server has nothing to convert sound with, .*Whoever looks after the server can install ffmpeg; then try again\.$/);
    expect(await soundFile(meera, recording.id, 'original')).not.toBeNull();
    expect(await soundFile(meera, recording.id, 'audio')).toBeNull();
  });

  test('what phones play anyway, plays', async () => {
    const recording = await converted(made('old.mp3'));
    expect(recording).toMatchObject({ conversion: 'ready', playable: true, seconds: null, peaks: null });
    expect(await soundFile(meera, recording.id, 'audio')).toMatchObject({ mime: 'audio/mpeg' });
  });
});

test('a server killed in the middle of it: the converter ends, and the next server does it', async () => {
  const long = made('long.wav');
  fs.writeFileSync(long, longer(fs.readFileSync(made('studio.wav')), 60));
  const { recordingId } = await addRecordingFromFile(meera, { path: long });
  const file = program('work');
  const first = started(file, []);
  while (converters().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  first.child.kill('SIGKILL');
  await first.ended;
  while (converters().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await recordingById(meera, recordingId)).toMatchObject({ conversion: 'working' });
  expect(await db.job.findMany()).toMatchObject([{ state: 'running', attempts: 1 }]);

  await db.job.updateMany({ data: { heartbeat: new Date(Date.now() - 31_000) } });
  const second = started(file, []);
  while ((await db.job.findFirstOrThrow()).state === 'running') await new Promise((resolve) => setTimeout(resolve, 20));
  await db.job.updateMany({ data: { runAfter: new Date() } }); // it would wait ten seconds
  while ((await db.job.findFirstOrThrow()).state !== 'done') await new Promise((resolve) => setTimeout(resolve, 50));
  second.child.kill('SIGKILL');
  await second.ended;
  const recording = await recordingById(meera, recordingId);
  expect(recording).toMatchObject({ conversion: 'ready', playable: true });
  expect(Math.abs((recording.seconds as number) - 180)).toBeLessThan(0.1);
}, 120_000);

// The same sound so many times.
function longer(wav: Buffer, times: number): Buffer {
  const sound = wav.subarray(44);
  const head = Buffer.from(wav.subarray(0, 44));
  head.writeUInt32LE(36 + sound.length * times, 4);
  head.writeUInt32LE(sound.length * times, 40);
  return Buffer.concat([head, ...Array.from({ length: times }, () => sound)]);
}

// Processes that are converting for this worker's tests (Linux).
const converters = () =>
  fs.readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const line = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return line.includes('convert.cjs') && line.includes(process.env.MEDIA_DIR as string);
    } catch {
      return false;
    }
  });
