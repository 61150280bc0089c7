import fs from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Teacher } from '@/lib/auth/viewer';
import { recordingById, recordings, uploadsInProgress } from '@/lib/library';
import { sha256Of } from '@/lib/media/hash';
import { incomingPath } from '@/lib/media/incoming';
import { storedPath } from '@/lib/media/storage';
import { testDatabase } from '@/tests/support/db';
import { people, person, viewer, viewers } from '@/tests/support/people';
import { announced, emptyMedia, forget, mediaFiles, part, progress, sent, sound, VOICE_NOTE } from '@/tests/support/tus';

jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual('node:fs/promises');
  return { ...actual, statfs: jest.fn(actual.statfs) };
});

jest.setTimeout(60_000);
const db = testDatabase();
emptyMedia();
let meera: Teacher;
let cast: Awaited<ReturnType<typeof people>>;
beforeEach(async () => {
  cast = await people();
  meera = viewers(cast).meera;
});
afterEach(() => jest.mocked(statfs).mockReset().mockImplementation(jest.requireActual('node:fs/promises').statfs));

const note = sound(VOICE_NOTE);

test('a file arrives: its bytes, its rows, its job; nothing else is left', async () => {
  const { status, said } = await sent(meera, note, { filename: VOICE_NOTE, raga: 'yaman', taal: 'teen taal', notes: 'slowly' });
  expect(status).toBe(200);
  const recording = await recordingById(meera, said.recordingId as string);
  expect(recording).toMatchObject({ title: 'Voice note, 12 May 2024', raga: 'yaman', taal: 'teentaal', notes: 'slowly', conversion: 'waiting', playable: false });
  expect(recording.original).toEqual({ name: VOICE_NOTE, bytes: note.length, mime: 'audio/ogg' });
  const [file] = await db.mediaFile.findMany();
  expect(fs.readFileSync(storedPath(file?.storageKey as string)).equals(note)).toBe(true);
  expect(await sha256Of(storedPath(file?.storageKey as string))).toBe(file?.sha256);
  expect(mediaFiles()).toEqual([file?.storageKey]);
  expect(await db.job.findMany()).toMatchObject([{ kind: 'convert', subjectId: recording.id, state: 'waiting' }]);
});

test('an upload goes on from where it was cut off', async () => {
  const { at } = await announced(meera, note.length, { filename: VOICE_NOTE });
  const half = 15_000;
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(note.subarray(0, half));
      setTimeout(() => controller.error(new Error('the train entered a tunnel')), 50);
    },
  });
  await part(meera, at, 0, broken, note.length).catch(() => undefined);
  const { offset } = await progress(meera, at);
  expect(offset).toBe(half);
  expect(await uploadsInProgress(meera)).toMatchObject([{ name: VOICE_NOTE, bytes: note.length, received: half, state: 'receiving' }]);
  expect((await part(meera, at, 0, note)).status).toBe(409); // not from there
  const { status, said } = await part(meera, at, offset, note.subarray(offset));
  expect(status).toBe(200);
  expect(fs.readFileSync(storedPath((await db.mediaFile.findFirstOrThrow()).storageKey)).equals(note)).toBe(true);
  expect(await uploadsInProgress(meera)).toMatchObject([{ state: 'kept', recordingId: said.recordingId, received: note.length }]);
});

test('an answer that was lost is not lost: asked again, the same recording is named, once', async () => {
  const { at, said } = await sent(meera, note);
  const again = await progress(meera, at);
  expect(again).toMatchObject({ status: 200, offset: note.length, outcome: { recordingId: said.recordingId, duplicate: false } });
  expect((await part(meera, at, note.length - 1, note.subarray(-1))).said).toMatchObject({ recordingId: said.recordingId });
  expect((await recordings(meera)).total).toBe(1);
});

test('all bytes here but nothing kept, because the server died then: the last byte is asked for, and with it all is kept', async () => {
  const { at } = await announced(meera, note.length);
  fs.writeFileSync(incomingPath(at.split('/').at(-1) as string), note);
  expect((await progress(meera, at)).offset).toBe(note.length - 1);
  expect((await part(meera, at, note.length - 1, note.subarray(-1))).status).toBe(200);
  expect((await recordings(meera)).total).toBe(1);
  expect(mediaFiles()).toHaveLength(1);
});

test('two who bring the last byte at once make one recording', async () => {
  const { at } = await announced(meera, note.length);
  await part(meera, at, 0, note.subarray(0, -1));
  const both = await Promise.all([1, 2].map(() => part(meera, at, note.length - 1, note.subarray(-1))));
  expect(both.some(({ status }) => status === 200)).toBe(true);
  expect((await recordings(meera)).total).toBe(1);
});

test('nobody else can touch an upload, and it looks to them as if there were none', async () => {
  const { at } = await announced(meera, note.length);
  const guest = viewer<Teacher>(await person(cast.saraswati.id, 'teacher', 'Kavita Rao', 'Guru Kavita'));
  const missing = `/api/uploads/${'0'.repeat(32)}`;
  for (const other of [guest, viewers(cast).dev]) {
    for (const place of [at, missing]) {
      await expect(progress(other, place)).rejects.toMatchObject({ status: 404, message: 'This is not here. It may have been moved or deleted.' });
      await expect(part(other, place, 0, note)).rejects.toMatchObject({ status: 404 });
      await expect(forget(other, place)).rejects.toMatchObject({ status: 404 });
    }
    expect(await uploadsInProgress(other)).toEqual([]);
  }
  expect((await progress(meera, at)).offset).toBe(0);
});

test('one’s own upload is no way to another’s, however the address is written', async () => {
  const { at } = await announced(meera, note.length);
  const { dev } = viewers(cast);
  const own = await announced(dev, note.length);
  const asked = `${own.at}?of=/${at.split('/').at(-1)}`;
  await part(dev, asked, 0, note.subarray(0, 100));
  expect((await progress(meera, at)).offset).toBe(0);
  expect((await progress(dev, asked)).offset).toBe(100);
});

test('an upload that is given up leaves nothing, and is not offered again', async () => {
  const { at } = await announced(meera, note.length);
  await part(meera, at, 0, note.subarray(0, 100));
  expect(await forget(meera, at)).toBe(204);
  expect(mediaFiles()).toEqual([]);
  expect(await uploadsInProgress(meera)).toEqual([]);
  await expect(progress(meera, at)).rejects.toMatchObject({ status: 404 });
});

test('an upload that was kept is not undone by giving it up', async () => {
  const { at } = await sent(meera, note);
  expect(await forget(meera, at)).toBe(204);
  expect((await recordings(meera)).total).toBe(1);
  expect(mediaFiles()).toHaveLength(1);
});

test('the same sound is named, not kept twice; unless one wants it twice', async () => {
  const first = await sent(meera, note, { title: 'Morning' });
  const second = await sent(meera, note, { title: 'Evening', filename: 'another name.opus' });
  expect(second).toMatchObject({ status: 200, said: { duplicate: true, recordingId: first.said.recordingId, recording: { title: 'Morning' } } });
  expect((await progress(meera, second.at)).outcome).toMatchObject({ duplicate: true });
  expect([(await recordings(meera)).total, mediaFiles().length]).toEqual([1, 1]);
  const third = await sent(meera, note, { title: 'Evening', keepDuplicate: 'true' });
  expect(third.said).toMatchObject({ duplicate: false, recording: { title: 'Evening' } });
  expect([(await recordings(meera)).total, mediaFiles().length]).toEqual([2, 2]);
  const next = await sent(viewers(cast).dev, note);
  expect(next.said.duplicate).toBe(false); // another school's sounds are not compared
});

describe('refused before a byte is sent', () => {
  const MB = 1024 * 1024;
  test.each([
    ['a sound over 200 MB', 201 * MB, {}, 413, 'This sound is too large (201 MB; at most 200 MB); nothing was kept. Send a shorter or more compressed one.'],
    ['a video over 500 MB', 501 * MB, { filename: 'a.mov' }, 413, 'This video is too large (501 MB; at most 500 MB); nothing was kept. Send a shorter or more compressed one.'],
    ['an empty file', 0, {}, 415, 'This file is empty (0 bytes); nothing was kept. Send it again from where it was recorded.'],
    ['a raga nobody knows', 100, { raga: 'yamanish' }, 400, /^We do not know the raga “yamanish”. Did you mean Yaman.*\?$/],
    ['a batch of another school', 100, { visibility: 'batches', batchIds: 'not-ours' }, 404, 'One of these batches is not here any more. Choose again.'],
    ['for nobody', 100, { visibility: 'people' }, 400, 'Choose at least one student who may hear this.'],
  ])('%s', async (_, bytes, said, status, message) => {
    const answer = await announced(meera, bytes, said as Record<string, string>);
    expect(answer).toMatchObject({ status, said: { ok: false, message: typeof message === 'string' ? message : expect.stringMatching(message) } });
    expect([mediaFiles(), await uploadsInProgress(meera)]).toEqual([[], []]);
  });

  test('more than the school’s share of the disk', async () => {
    await db.school.update({ where: { id: cast.saraswati.id }, data: { quotaBytes: BigInt(note.length) } });
    expect((await sent(meera, note)).status).toBe(200);
    const answer = await announced(meera, 1);
    expect(answer.status).toBe(507);
    expect(answer.said.message).toMatch(/^Your school's space is full \(0\.0 of 0\.0 GB\), so this file was not kept\. Delete/);
  });

  test('a disk that is almost full, also in the middle; with room again, it goes on', async () => {
    const { at } = await announced(meera, note.length);
    await part(meera, at, 0, note.subarray(0, 1000));
    const full = { bavail: 1000, blocks: 100_000, bsize: 1024 * 1024 } as Awaited<ReturnType<typeof statfs>>; // 1000 MB of 100 GB
    jest.mocked(statfs).mockResolvedValue(full as never);
    const words = "The server's disk is almost full, so this file was not kept. Make room (or give the server a larger disk), then add it again.";
    expect(await announced(meera, 1000)).toMatchObject({ status: 507, said: { message: words } });
    await expect(part(meera, at, 1000, note.subarray(1000))).rejects.toMatchObject({ status: 507, message: words });
    jest.mocked(statfs).mockResolvedValue({ ...full, bavail: 90_000 } as never);
    expect((await part(meera, at, 1000, note.subarray(1000))).status).toBe(200);
  });
});

describe('refused by its bytes, whatever its name; nothing is left of it', () => {
  const song = sound('Raag Yaman chota khyal.m4a');
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
  test.each([
    ['a program', Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(500, 3)]), 'a file of an unknown kind'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'.repeat(20)), 'a text file'],
    ['a page that begins like an mp3', Buffer.from(`ID3${'<html><script>alert(1)</script>'.repeat(40)}`), 'a text file'],
    ['a page that begins like an Ogg', Buffer.from(`OggS${'<html><script>alert(1)</script>'.repeat(40)}`), 'a text file'],
    ['a text', Buffer.from('sa re ga ma pa dha ni sa\n'.repeat(50)), 'a text file'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'a drawing (SVG)'],
    ['a picture', png, 'a picture (PNG)'],
    ['an archive', Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\0\0', 'latin1'), Buffer.alloc(200, 1)]), 'an archive (ZIP)'],
    ['a cut-off voice note', note.subarray(0, 20_000), 'cut off'],
    ['a cut-off m4a', song.subarray(0, 30_000), 'cut off'],
  ])('%s', async (_, content, what) => {
    const { at, status, said } = await sent(meera, content, { filename: 'yaman.mp3', filetype: 'audio/mpeg' });
    expect(status).toBe(415);
    expect(said.message).toContain(what);
    expect(said.message).toContain('nothing was kept');
    expect([mediaFiles(), (await recordings(meera)).total, await db.mediaFile.count(), await db.job.count()]).toEqual([[], 0, 0, 0]);
    expect(await uploadsInProgress(meera)).toMatchObject([{ state: 'refused', message: said.message }]);
    expect((await progress(meera, at)).status).toBe(410);
    expect((await part(meera, at, 0, content)).said.message).toBe(said.message);
  });

  test('what was changed on its way', async () => {
    const { status, said } = await sent(meera, note, { sha256: 'a'.repeat(64) });
    expect([status, said.message]).toEqual([422, 'This file was damaged on its way here, so it was not kept. Add it again.']);
    expect(mediaFiles()).toEqual([]);
  });

  test('parts over 8 MB, and those that do not say how large they are', async () => {
    const { at } = await announced(meera, 20 * 1024 * 1024);
    await expect(part(meera, at, 0, Buffer.alloc(8 * 1024 * 1024 + 1))).rejects.toMatchObject({ status: 413 });
    await expect(part(meera, at, 0, new Response('x').body as ReadableStream<Uint8Array>)).rejects.toMatchObject({ status: 411 });
    expect((await part(meera, at, 0, Buffer.alloc(8 * 1024 * 1024))).offset).toBe(8 * 1024 * 1024);
  });
});

test.each([
  ['../../../etc/passwd.opus', 'passwd.opus', 'passwd'],
  ['..', 'recording', 'recording'],
  ['यमन 🎵 bandish.opus', 'यमन 🎵 bandish.opus', 'यमन 🎵 bandish'],
  [`${'a'.repeat(300)}.opus`, `${'a'.repeat(114)}….opus`, `${'a'.repeat(114)}…`],
])('a file called %s', async (filename, name, title) => {
  const { said } = await sent(meera, note, { filename });
  expect(await recordingById(meera, said.recordingId as string)).toMatchObject({ title, original: { name } });
  expect(mediaFiles()).toHaveLength(1);
  expect(mediaFiles()[0]).toMatch(/^[a-z0-9]+\/[0-9a-f]{2}\/[0-9a-f]{32}\.ogg$/);
});
