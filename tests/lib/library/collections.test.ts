import {
  addToCollection,
  collectionById,
  collections,
  collectionsLike,
  collectionsWith,
  createCollection,
  deleteCollection,
  duplicateCollection,
  editCollection,
  moveInCollection,
  putIntoCollection,
  removeFromCollection,
  restoreCollection,
} from '@/lib/library';
import { newCollection } from '@/lib/library/collections-shared';
import { moved } from '@/lib/library/order-rules';
import { testDatabase } from '@/tests/support/db';
import { recordingRow } from '@/tests/support/library';
import { type Cast, people, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let as: ReturnType<typeof viewers>;
let a: string;
let b: string;
let hidden: string;
beforeEach(async () => {
  cast = await people();
  as = viewers(cast);
  a = await recordingRow(cast.meera, { title: 'A', raga: 'yaman' });
  b = await recordingRow(cast.meera, { title: 'B' });
  hidden = await recordingRow(cast.meera, { title: 'Hidden', visibility: 'people' });
});

const made = async (name: string, ...recordingIds: string[]) => (await createCollection(as.meera, newCollection.parse({ name, recordingIds }))).collectionId;
const titles = async (id: string, who: keyof typeof as = 'meera') => (await collectionById(as[who], id)).recordings.map(({ title }) => title);
const gone = { status: 404 };

test('in its order, with what one may hear of it; of what one hears nothing, not even the name is there', async () => {
  const mixed = await made('Recital 2026', b, hidden, a);
  const secret = await made('For Ravi', hidden);
  const empty = await made('Empty');
  expect(await titles(mixed)).toEqual(['B', 'Hidden', 'A']);
  expect(await titles(mixed, 'anu')).toEqual(['B', 'A']);
  for (const id of [secret, empty]) await expect(collectionById(as.anu, id)).rejects.toMatchObject(gone);
  await expect(collectionById(as.dev, mixed)).rejects.toMatchObject(gone);
  expect((await collections(as.anu)).collections).toEqual([{ id: mixed, name: 'Recital 2026', description: '', count: 2, ragas: [null, 'yaman'] }]);
  expect((await collections(as.meera)).collections.map(({ name, count }) => [name, count])).toEqual([['Empty', 0], ['For Ravi', 1], ['Recital 2026', 3]]);
  expect(await collectionsWith(as.lata, a)).toEqual([{ id: mixed, name: 'Recital 2026' }]);
  expect((await collectionsWith(as.meera, hidden)).map(({ name }) => name)).toEqual(['For Ravi', 'Recital 2026']);
});

test('added once, moved, taken out, put back where it was', async () => {
  const id = await made('Set', a, b);
  await addToCollection(as.meera, { collectionId: id, recordingId: a });
  await addToCollection(as.meera, { collectionId: id, recordingId: hidden });
  expect(await titles(id)).toEqual(['A', 'B', 'Hidden']);
  await moveInCollection(as.meera, { collectionId: id, recordingId: hidden, to: 0 });
  expect(await titles(id)).toEqual(['Hidden', 'A', 'B']);
  const { to } = await removeFromCollection(as.meera, { collectionId: id, recordingId: a });
  expect([to, await titles(id)]).toEqual([1, ['Hidden', 'B']]);
  await addToCollection(as.meera, { collectionId: id, recordingId: a, to });
  expect(await titles(id)).toEqual(['Hidden', 'A', 'B']);
  await db.recording.update({ where: { id: hidden }, data: { deletedAt: new Date() } });
  expect(await titles(id)).toEqual(['A', 'B']);
});

test('a name is there once; renamed, duplicated, deleted, brought back', async () => {
  const id = await made('Alankars', a, b);
  await expect(made('Alankars')).rejects.toMatchObject({ status: 409 });
  await editCollection(as.meera, { collectionId: id, name: 'Alankars', description: 'For beginners.' });
  const copy = await duplicateCollection(as.meera, { collectionId: id, name: 'Alankars' });
  expect(await collectionById(as.meera, copy.collectionId)).toMatchObject({ name: 'Alankars 2', description: 'For beginners.' });
  expect(await titles(copy.collectionId)).toEqual(['A', 'B']);
  await deleteCollection(as.meera, { collectionId: id });
  await expect(collectionById(as.meera, id)).rejects.toMatchObject(gone);
  expect((await collections(as.anu)).total).toBe(1);
  await restoreCollection(as.meera, { collectionId: id });
  expect(await titles(id, 'anu')).toEqual(['A', 'B']);
});

test('from a recording: into one that is there, by id or name, or a new one', async () => {
  const id = await made('Alankars', a);
  expect(await putIntoCollection(as.meera, { recordingId: b, collection: `id:${id}` })).toEqual({ collectionId: id, name: 'Alankars' });
  expect(await putIntoCollection(as.meera, { recordingId: hidden, collection: 'Alankars' })).toEqual({ collectionId: id, name: 'Alankars' });
  expect(await titles(id)).toEqual(['A', 'B', 'Hidden']);
  const { collectionId, name } = await putIntoCollection(as.meera, { recordingId: b, collection: 'Summer' });
  expect([name, await titles(collectionId)]).toEqual(['Summer', ['B']]);
  expect(await collectionsLike(as.meera, 'alan')).toEqual([{ id, name: 'Alankars', count: 3 }]);
});

test('nothing of another school goes in, and nothing comes from there', async () => {
  const id = await made('Set', a);
  const theirs = await recordingRow(cast.dev);
  await expect(addToCollection(as.meera, { collectionId: id, recordingId: theirs })).rejects.toMatchObject(gone);
  await expect(addToCollection(as.dev, { collectionId: id, recordingId: theirs })).rejects.toMatchObject(gone);
  await expect(putIntoCollection(as.dev, { recordingId: theirs, collection: `id:${id}` })).rejects.toMatchObject(gone);
  for (const act of [deleteCollection, restoreCollection]) await expect(act(as.dev, { collectionId: id })).rejects.toMatchObject(gone);
  await expect(duplicateCollection(as.dev, { collectionId: id, name: 'x' })).rejects.toMatchObject(gone);
  expect((await collections(as.dev)).total).toBe(0);
});

test('many collections come a page at a time; 500 recordings are as many as one holds', async () => {
  await db.collection.createMany({ data: Array.from({ length: 130 }, (_, at) => ({ schoolId: cast.saraswati.id, authorId: cast.meera.id, name: `Set ${String(at).padStart(3, '0')}` })) });
  const last = await collections(as.meera, { page: 9 });
  expect([last.total, last.page, last.pages, last.collections.length]).toEqual([130, 3, 3, 10]);
  expect((await collections(as.meera, { text: 'set 12' })).total).toBe(10);
  const id = await made('Full');
  const ids = await Promise.all(Array.from({ length: 500 }, () => recordingRow(cast.meera)));
  await db.collectionItem.createMany({ data: ids.map((recordingId, position) => ({ schoolId: cast.saraswati.id, collectionId: id, recordingId, position })) });
  expect(await titles(id)).toHaveLength(500);
  await expect(addToCollection(as.meera, { collectionId: id, recordingId: a })).rejects.toMatchObject({ status: 409 });
});

test('moving in a list', () => {
  expect([moved(['a', 'b', 'c'], 'a', 2), moved(['a', 'b', 'c'], 'c', 0), moved(['a', 'b', 'c'], 'b', 99), moved(['a', 'b'], 'x', 0)]).toEqual([
    ['b', 'c', 'a'],
    ['c', 'a', 'b'],
    ['a', 'c', 'b'],
    ['a', 'b'],
  ]);
});
