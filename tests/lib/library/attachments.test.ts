import fs from 'node:fs';
import sharp from 'sharp';
import { attachmentFile, attachmentsOf, moveAttachment, recordings, removeAttachment, renameAttachment, restoreAttachment, uploadsInProgress } from '@/lib/library';
import { sweepLibrary } from '@/lib/library/sweep';
import { schoolDb } from '@/lib/db/school-db';
import { DAY } from '@/lib/kit/dates';
import { testDatabase } from '@/tests/support/db';
import { recordingRow } from '@/tests/support/library';
import { type Cast, people, viewers } from '@/tests/support/people';
import { announced, emptyMedia, mediaFiles, part, progress, sent } from '@/tests/support/tus';

jest.setTimeout(60_000);
const db = testDatabase();
emptyMedia();
let cast: Cast;
let as: ReturnType<typeof viewers>;
let recordingId: string;
beforeEach(async () => {
  cast = await people();
  as = viewers(cast);
  recordingId = await recordingRow(cast.meera);
});

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const photo = (width = 300, height = 200) => sharp({ create: { width, height, channels: 3, background: '#c33' } });
const attach = (content: Buffer, filename: string, to = recordingId) => sent(as.meera, content, { filename, attachTo: to });
const names = async () => (await attachmentsOf(as.meera, recordingId)).map(({ name }) => name);

test('a PDF is kept byte for byte, on its recording, and makes no recording of its own', async () => {
  const { status, said } = await attach(PDF, 'alankars.pdf');
  expect([status, said.recordingId, said.duplicate]).toEqual([200, recordingId, false]);
  const [sheet] = await attachmentsOf(as.anu, recordingId);
  expect(sheet).toMatchObject({ name: 'alankars.pdf', mime: 'application/pdf', bytes: PDF.length, width: null });
  const file = await attachmentFile(as.anu, recordingId, sheet!.id);
  expect(fs.readFileSync(file!.path).equals(PDF)).toBe(true);
  expect([(await recordings(as.meera)).total, mediaFiles().length, await db.job.count()]).toEqual([1, 1, 0]);
});

test('a photo is drawn anew: upright, without where and by what it was taken, with a small copy and a first impression', async () => {
  const taken = await photo(3000, 1000).withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '19/1 4/1 0/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect((await sharp(taken).metadata()).exif?.includes('Camera')).toBe(true);
  expect((await attach(taken, 'page 1.JPG')).status).toBe(200);
  const [sheet] = await attachmentsOf(as.anu, recordingId);
  expect(sheet).toMatchObject({ name: 'page 1.webp', mime: 'image/webp', width: 800, height: 2400, blur: expect.stringMatching(/^data:image\/webp;base64,[\w+/=]{20,600}$/) });
  const large = await attachmentFile(as.anu, recordingId, sheet!.id);
  const small = await attachmentFile(as.anu, recordingId, sheet!.id, 'small');
  const { exif, orientation, width, height } = await sharp(large!.path).metadata();
  expect({ exif, orientation, width, height }).toEqual({ exif: undefined, orientation: undefined, width: 800, height: 2400 });
  expect((await sharp(small!.path).metadata()).height).toBe(640);
  expect(mediaFiles()).toHaveLength(2);
});

test.each([
  ['a text called .pdf', () => Buffer.from('only words, '.repeat(50)), 'A sheet is a PDF or a photo'],
  ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'A sheet is a PDF or a photo'],
  ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'.repeat(10)), 'A sheet is a PDF or a photo'],
  ['a sound', () => fs.readFileSync('tests/e2e/sounds/PTT-20240512-WA0001.opus'), 'A sheet is a PDF or a photo'],
  ['an iPhone’s own format', () => Buffer.concat([Buffer.from([0, 0, 0, 0x18]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)]), 'HEIC'],
  ['a PDF cut off', () => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5000, 32)]), 'This PDF is cut off'],
  ['a photo cut off', () => photo(900, 900).jpeg().toBuffer().then((whole) => whole.subarray(0, 800)), 'could not be read'],
])('%s is refused in words, and nothing is left of it', async (_, content, words) => {
  const { status, said } = await attach(await content(), 'sheet.pdf');
  expect([status, said.message]).toEqual([415, expect.stringContaining(words)]);
  expect([mediaFiles(), await db.attachment.count(), await db.mediaFile.count()]).toEqual([[], 0, 1]);
  expect(await uploadsInProgress(as.meera)).toMatchObject([{ state: 'refused' }]);
});

test('a picture with more dots than memory is refused by its size, not by failing', async () => {
  const bomb = await sharp({ create: { width: 12_000, height: 11_000, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer();
  expect((await attach(bomb, 'bomb.png')).status).toBe(413);
});

test('only to a recording that is there: another school’s, a deleted and a missing one are refused before a byte is sent', async () => {
  const foreign = await recordingRow(cast.dev);
  const deleted = await recordingRow(cast.meera);
  await db.recording.update({ where: { id: deleted }, data: { deletedAt: new Date() } });
  for (const attachTo of [foreign, deleted, 'nowhere']) expect((await announced(as.meera, PDF.length, { attachTo })).status).toBe(404);
  expect((await announced(as.meera, 60 * 1024 * 1024, { attachTo: recordingId })).status).toBe(413);
});

test('an answer that was lost is given again, as a sheet, and kept once', async () => {
  const { at } = await attach(PDF, 'a.pdf');
  expect((await progress(as.meera, at)).outcome).toMatchObject({ recordingId, duplicate: false });
  expect((await part(as.meera, at, PDF.length - 1, PDF.subarray(-1))).said).toMatchObject({ recordingId });
  expect(await db.attachment.count()).toBe(1);
});

test('renamed with its extension, moved, removed and brought back; seen by who hears the recording only', async () => {
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) await attach(Buffer.concat([PDF, Buffer.from(name)]), name);
  const [a, b, c] = await attachmentsOf(as.meera, recordingId);
  await renameAttachment(as.meera, { attachmentId: b!.id, name: '../Alankars 1–5' });
  expect(await names()).toEqual(['a.pdf', 'Alankars 1–5.pdf', 'c.pdf']);
  await moveAttachment(as.meera, { attachmentId: c!.id, to: 0 });
  expect(await names()).toEqual(['c.pdf', 'a.pdf', 'Alankars 1–5.pdf']);
  await removeAttachment(as.meera, { attachmentId: a!.id });
  expect(await names()).toEqual(['c.pdf', 'Alankars 1–5.pdf']);
  expect(await attachmentFile(as.anu, recordingId, a!.id)).toBeNull();
  await restoreAttachment(as.meera, { attachmentId: a!.id });
  expect(await names()).toEqual(['c.pdf', 'a.pdf', 'Alankars 1–5.pdf']);
  const other = await recordingRow(cast.meera);
  expect(await attachmentFile(as.meera, other, a!.id)).toBeNull();
  await db.recording.update({ where: { id: recordingId }, data: { visibility: 'people' } });
  expect([await attachmentsOf(as.anu, recordingId), await attachmentFile(as.anu, recordingId, a!.id), await attachmentFile(as.dev, recordingId, a!.id)]).toEqual([[], null, null]);
  for (const act of [removeAttachment, restoreAttachment]) await expect(act(as.dev, { attachmentId: a!.id })).rejects.toMatchObject({ status: 404 });
});

test('what was removed goes for good after thirty days, with its bytes', async () => {
  await attach(await photo().jpeg().toBuffer(), 'page.jpg');
  const [sheet] = await attachmentsOf(as.meera, recordingId);
  await removeAttachment(as.meera, { attachmentId: sheet!.id });
  const sweep = (now: Date) => sweepLibrary([cast.saraswati.id], (schoolId) => schoolDb({ role: 'teacher', schoolId, personId: 'sweep' }), { now, orphan: 0 });
  await sweep(new Date(Date.now() + 20 * DAY));
  expect(await db.attachment.count()).toBe(1);
  await sweep(new Date(Date.now() + 31 * DAY));
  expect([await db.attachment.count(), mediaFiles()]).toEqual([0, []]);
});
