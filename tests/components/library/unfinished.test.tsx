import { fingerprintOf, forget, unfinishedOf } from '@/components/library/upload/unfinished';

const file = new File(['abc'], 'yaman.m4a', { lastModified: 7 });
const keep = (owner: string, name: string, creationTime: string, tags = {}) =>
  localStorage.setItem(
    `tus::${fingerprintOf(owner, new File(['abc'], name), tags)}::1`,
    JSON.stringify({ size: 3, metadata: { filename: name, filetype: 'audio/mp4', ...tags }, creationTime }),
  );

beforeEach(() => localStorage.clear());

test('a file is told from itself with other tags, and from another person’s', () => {
  const one = fingerprintOf('t1', file, { title: 'Yaman', raga: 'yaman' });
  expect(fingerprintOf('t1', file, { raga: 'yaman', title: 'Yaman' })).toBe(one);
  expect(fingerprintOf('t1', file, { title: 'Yaman', raga: 'bhupali' })).not.toBe(one);
  expect(fingerprintOf('t2', file, { title: 'Yaman', raga: 'yaman' })).not.toBe(one);
});

test('one’s own unfinished files are found, newest first, with what was said about them', () => {
  keep('t1', 'old.m4a', '2026-11-20T10:00:00Z');
  keep('t1', 'new.m4a', '2026-11-22T10:00:00Z', { title: 'New', raga: 'yaman' });
  keep('t2', 'hers.m4a', '2026-11-22T10:00:00Z');
  localStorage.setItem('player', '[]');
  const found = unfinishedOf('t1', localStorage);
  expect(found.map(({ name }) => name)).toEqual(['new.m4a', 'old.m4a']);
  expect(found[0]).toMatchObject({ size: 3, tags: { title: 'New', raga: 'yaman' } });
});

test('what cannot be read is left alone', () => {
  localStorage.setItem('tus::recording/t1/broken::1', '{');
  expect(unfinishedOf('t1', localStorage)).toEqual([]);
});

test('forgetting takes exactly these', () => {
  keep('t1', 'a.m4a', '2026-11-20T10:00:00Z');
  keep('t2', 'hers.m4a', '2026-11-22T10:00:00Z');
  forget(unfinishedOf('t1', localStorage), localStorage);
  expect(unfinishedOf('t1', localStorage)).toEqual([]);
  expect(unfinishedOf('t2', localStorage)).toHaveLength(1);
});
