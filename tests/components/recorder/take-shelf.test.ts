import 'fake-indexeddb/auto';
import type { Take } from '@/components/recorder/take';
import { type Slice, takeShelf } from '@/components/recorder/take-shelf';

let shelves = 0;
const fresh = () => `takes-${++shelves}`;
const take = (id: string, owner = 'meera', startedAt = 1): Take => ({ id, owner, mime: 'audio/webm', startedAt, lengthMs: 1000, markers: [], tags: {}, state: 'open' });
const slice = (n: number, text: string): Slice => ({ n, bytes: new TextEncoder().encode(text).buffer as ArrayBuffer, levels: [n] });
const heard = async ({ blob, levels }: { blob: Blob; levels: readonly number[] }) => [await blob.text(), ...levels];

test('a take is there again after a reload, whole and in order, with what was known of it', async () => {
  const name = fresh();
  const shelf = takeShelf(name);
  for (let n = 0; n < 300; n++) expect(await shelf.keep({ ...take('a'), lengthMs: n * 1000, markers: [7] }, slice(n, `${n},`))).toBe('device');
  const later = takeShelf(name);
  const [found] = await later.of('meera');
  expect(found).toMatchObject({ id: 'a', lengthMs: 299_000, markers: [7], mime: 'audio/webm' });
  const [text, ...levels] = await heard(await later.sound(found as Take));
  expect(text).toBe(Array.from({ length: 300 }, (_, n) => `${n},`).join(''));
  expect(levels).toEqual(Array.from({ length: 300 }, (_, n) => n));
});

test('nobody else’s takes are offered; the newest comes first', async () => {
  const shelf = takeShelf(fresh());
  await shelf.keep(take('old', 'meera', 1));
  await shelf.keep(take('new', 'meera', 2));
  await shelf.keep(take('hers', 'radha', 3));
  expect((await shelf.of('meera')).map(({ id }) => id)).toEqual(['new', 'old']);
  expect((await shelf.of('radha')).map(({ id }) => id)).toEqual(['hers']);
});

test('forgetting takes this one with its sound, and no other', async () => {
  const shelf = takeShelf(fresh());
  await shelf.keep(take('a'), slice(0, 'a'));
  await shelf.keep(take('b'), slice(0, 'b'));
  await shelf.forget('a');
  expect((await shelf.of('meera')).map(({ id }) => id)).toEqual(['b']);
  expect(await heard(await shelf.sound(take('a')))).toEqual(['']);
  expect(await heard(await shelf.sound(take('b')))).toEqual(['b', 0]);
});

test('when the device is full the rest is held in the page, and heard in order; what was kept before stays on the device', async () => {
  const name = fresh();
  const shelf = takeShelf(name);
  await shelf.keep({ ...take('a'), lengthMs: 1000 }, slice(0, 'one '));
  const full = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await shelf.keep({ ...take('a'), lengthMs: 2000 }, slice(1, 'two '))).toBe('page');
  full.mockRestore();
  expect(await shelf.keep({ ...take('a'), lengthMs: 3000 }, slice(2, 'three'))).toBe('page'); // none before another
  expect(await shelf.of('meera')).toMatchObject([{ id: 'a', lengthMs: 3000 }]);
  expect(await heard(await shelf.sound(take('a')))).toEqual(['one two three', 0, 1, 2]);
  expect(await takeShelf(name).of('meera')).toMatchObject([{ id: 'a', lengthMs: 1000 }]);
});

test('a browser that keeps nothing costs the memory, never the take', async () => {
  const closed = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  const shelf = takeShelf(fresh());
  expect(await shelf.keep(take('a'), slice(0, 'sung'))).toBe('page');
  expect(await shelf.of('meera')).toHaveLength(1);
  expect(await heard(await shelf.sound(take('a')))).toEqual(['sung', 0]);
  await shelf.forget('a');
  expect(await shelf.of('meera')).toEqual([]);
  closed.mockRestore();
});
