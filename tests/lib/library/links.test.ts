import { addLink, editLink, linksOf, removeLink } from '@/lib/library';
import { addressIn, hostOf, linkKindOf } from '@/lib/library/links-rules';
import { linkEdit, newLink } from '@/lib/library/links-shared';
import { testDatabase } from '@/tests/support/db';
import { recordingRow } from '@/tests/support/library';
import { type Cast, people, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let as: ReturnType<typeof viewers>;
let recordingId: string;
beforeEach(async () => {
  cast = await people();
  as = viewers(cast);
  recordingId = await recordingRow(cast.meera);
});

test('added, renamed, removed; named after its host where nobody named it', async () => {
  const { linkId } = await addLink(as.meera, newLink.parse({ recordingId, url: 'www.youtube.com/watch?v=1' }));
  expect(await linksOf(as.anu, recordingId)).toEqual([{ id: linkId, url: 'https://www.youtube.com/watch?v=1', label: 'youtube.com' }]);
  await editLink(as.meera, linkEdit.parse({ linkId, url: 'https://example.org/', label: 'Lesson' }));
  expect(await linksOf(as.meera, recordingId)).toMatchObject([{ url: 'https://example.org/', label: 'Lesson' }]);
  await removeLink(as.meera, { linkId });
  expect(await linksOf(as.meera, recordingId)).toEqual([]);
});

test('twice, and more than fifty, are refused', async () => {
  const add = (url: string) => addLink(as.meera, newLink.parse({ recordingId, url }));
  await add('https://example.org/a');
  await expect(add('https://example.org/a')).rejects.toMatchObject({ status: 409, fields: { url: 'This link is here already.' } });
  await db.resourceLink.createMany({ data: Array.from({ length: 49 }, (_, at) => ({ schoolId: cast.saraswati.id, recordingId, url: `https://example.org/${at}`, label: 'x' })) });
  await expect(add('https://example.org/b')).rejects.toMatchObject({ status: 409 });
});

test('not another school’s, not one of what may not be heard, and a raga’s link is no recording’s', async () => {
  const { linkId } = await addLink(as.meera, newLink.parse({ recordingId, url: 'https://example.org/' }));
  await expect(addLink(as.dev, newLink.parse({ recordingId, url: 'https://example.org/' }))).rejects.toMatchObject({ status: 404 });
  await expect(removeLink(as.dev, { linkId })).rejects.toMatchObject({ status: 404 });
  const hidden = await recordingRow(cast.meera, { visibility: 'people' });
  await addLink(as.meera, newLink.parse({ recordingId: hidden, url: 'https://example.org/' }));
  expect(await linksOf(as.anu, hidden)).toEqual([]);
  const raga = await db.resourceLink.create({ data: { schoolId: cast.saraswati.id, raga: 'yaman', url: 'https://example.org/', label: 'x' } });
  await expect(removeLink(as.meera, { linkId: raga.id })).rejects.toMatchObject({ status: 404 });
});

test.each([
  ['https://youtu.be/x', 'youtube'],
  ['https://music.youtube.com/x', 'youtube'],
  ['https://open.spotify.com/track/1', 'spotify'],
  ['https://drive.google.com/file/d/1', 'drive'],
  ['https://docs.google.com/document/d/1', 'drive'],
  ['https://hi.wikipedia.org/wiki/यमन', 'wikipedia'],
  ['https://youtube.com.evil.example/', 'other'],
  ['https://notyoutube.com/', 'other'],
  ['nothing', 'other'],
] as const)('%s leads to %s', (url, kind) => expect(linkKindOf(url)).toBe(kind));

test.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:a@b.c', 'ftp://a.b', 'https://a:b@example.org', 'just words', 'localhost', 'https://', 'java\tscript:alert(1)', 'https://exa mple.org', ''])(
  '%j is no address',
  (typed) => {
    expect(addressIn(typed)).toBeNull();
    expect(newLink.safeParse({ recordingId: 'r', url: typed }).success).toBe(false);
  },
);

test('typed without a scheme, with spaces around it, in Devanagari', () => {
  expect(addressIn(' example.org/a ')).toBe('https://example.org/a');
  expect(addressIn('example.org:8080/a')).toBe('https://example.org:8080/a');
  expect(addressIn('http://example.org')).toBe('http://example.org/');
  expect(addressIn('https://hi.wikipedia.org/wiki/यमन')).toBe('https://hi.wikipedia.org/wiki/%E0%A4%AF%E0%A4%AE%E0%A4%A8');
  expect(hostOf('https://www.example.org/x')).toBe('example.org');
});
