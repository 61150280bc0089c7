import 'fake-indexeddb/auto';
import { fingerprintOf, forgetPlaces } from '@/components/library/upload/place-kept';
import { forget, remember, type Remembered, rememberedOf } from '@/components/library/upload/remembered';
import { rememberRows } from '@/components/library/upload/remember-rows';
import type { News, Send } from '@/components/library/upload/sending';
import { signOf } from '@/components/library/upload/sign';
import { uploadQueue } from '@/components/library/upload/upload-queue';

// fake-indexeddb copies records as browsers do, which jsdom does not know.
globalThis.structuredClone ??= (value: unknown) => JSON.parse(JSON.stringify(value));

const file = (name: string) => new File(['abc'], name, { lastModified: 7 });
const known = (owner: string, name: string, at: number, place = 0): Remembered => ({ owner, sign: signOf(file(name)), name, tags: { title: name }, at, place });
const namesOf = async (owner: string) => (await rememberedOf(owner)).map(({ name }) => name);

let owners = 0;
const someone = () => `teacher${++owners}`;

test('a person’s files are remembered in the order they were confirmed, and nobody else’s', async () => {
  const [meera, other] = [someone(), someone()];
  await remember([known(meera, 'b.m4a', 1, 1), known(meera, 'a.m4a', 1, 0), known(meera, 'old.m4a', 0), known(other, 'hers.m4a', 0)]);
  expect(await namesOf(meera)).toEqual(['old.m4a', 'a.m4a', 'b.m4a']);
});

test('the same file confirmed again replaces what was said of it; forgetting takes exactly these', async () => {
  const meera = someone();
  await remember([known(meera, 'a.m4a', 0), known(meera, 'b.m4a', 1)]);
  await remember([{ ...known(meera, 'a.m4a', 2), tags: { title: 'Yaman' } }]);
  expect((await rememberedOf(meera)).map(({ tags }) => tags.title)).toEqual(['b.m4a', 'Yaman']);
  await forget(meera, [signOf(file('b.m4a'))]);
  expect(await namesOf(meera)).toEqual(['a.m4a']);
});

test('a queue’s files are remembered from the moment they are confirmed until they have arrived, are refused or taken out', async () => {
  const meera = someone();
  const news: News[] = [];
  const send: Send = (_, __, heard) => {
    news.push(heard);
    return { stop: () => undefined, discard: () => undefined };
  };
  const queue = uploadQueue(send, { atOnce: 4 });
  rememberRows(meera, queue);
  const keys = queue.add(['kept', 'refused', 'lost', 'out'].map(file), ({ name }) => ({ title: name }));
  expect(await namesOf(meera)).toEqual([]); // not looked through yet
  queue.begin(({ tags }) => ({ ...tags, raga: 'yaman' }));
  expect(await namesOf(meera)).toEqual(['kept', 'refused', 'lost', 'out']);
  expect((await rememberedOf(meera))[0]?.tags).toEqual({ title: 'kept', raga: 'yaman' });
  news[0]!.arrived({ duplicate: false, recording: { id: 'r1', title: 'kept' } });
  news[1]!.failed('This is a text.', true);
  news[2]!.failed('The server did not answer.', false);
  queue.cancel(keys[3]!);
  expect(await namesOf(meera)).toEqual(['lost']);
});

test('how far a file has come is kept for one person, one file and one set of tags, and forgotten for all tags', () => {
  const one = fingerprintOf('t1', file('yaman.m4a'), { title: 'Yaman', raga: 'yaman' });
  expect(fingerprintOf('t1', file('yaman.m4a'), { raga: 'yaman', title: 'Yaman' })).toBe(one);
  const others = [fingerprintOf('t1', file('yaman.m4a'), { raga: 'bhupali' }), fingerprintOf('t2', file('yaman.m4a'), {}), fingerprintOf('t1', file('yaman.m4a.m4a'), {})];
  for (const each of [one, ...others]) localStorage.setItem(`tus::${each}::1`, '{}');
  expect(new Set([one, ...others]).size).toBe(4);
  forgetPlaces('t1', [signOf(file('yaman.m4a'))], localStorage);
  expect(Object.keys(localStorage).sort()).toEqual(others.slice(1).map((each) => `tus::${each}::1`).sort());
});
