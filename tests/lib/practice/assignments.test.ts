import { createCollection, deleteCollection } from '@/lib/library';
import { newCollection } from '@/lib/library/collections-shared';
import { askAgain, askedOf, askForCollection, askForRecording, toPractise, withdraw } from '@/lib/practice';
import { askForCollection as collectionAsked, askForRecording as recordingAsked } from '@/lib/practice/shared';
import { testDatabase } from '@/tests/support/db';
import { recordingRow } from '@/tests/support/library';
import { batch, type Cast, people, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let as: ReturnType<typeof viewers>;
let recordingId: string;
beforeEach(async () => {
  cast = await people();
  as = viewers(cast);
  recordingId = await recordingRow(cast.meera, { title: 'Yaman' });
});

const ask = (said: object) => askForRecording(as.meera, recordingAsked.parse({ recordingId, ...said }));
const today = async (who: 'anu' | 'ravi' | 'lata' | 'isha') => (await toPractise(as[who])).map(({ text, recordings }) => [text, ...recordings.map(({ title }) => title)]);

test('a student and a batch are asked; each sees their own, a parent the child’s, the teacher who it is', async () => {
  await ask({ studentIds: [cast.anu.id], text: 'Softly', timesADay: '3', daysAWeek: '5' });
  await ask({ batchIds: [cast.saturday.id], text: 'All' });
  expect([await today('anu'), await today('ravi'), await today('lata'), await today('isha')]).toEqual([
    [['All', 'Yaman'], ['Softly', 'Yaman']],
    [['All', 'Yaman']],
    [['All', 'Yaman'], ['Softly', 'Yaman']],
    [],
  ]);
  expect((await askedOf(as.meera, { recordingId })).map(({ text, of, timesADay, daysAWeek }) => [text, of, timesADay, daysAWeek])).toEqual([
    ['All', ['Saturday'], null, null],
    ['Softly', ['Anu'], 3, 5],
  ]);
  expect((await askedOf(as.ravi, { recordingId })).map(({ text, of }) => [text, of])).toEqual([['All', ['Saturday']]]);
  expect(await askedOf(as.dev, { recordingId })).toEqual([]);
});

test('who joins the batch later is asked too, who leaves no more', async () => {
  const monday = await batch(cast.saraswati.id, 'Monday', []);
  await ask({ batchIds: [monday.id] });
  expect(await today('ravi')).toEqual([]);
  await db.batchMember.create({ data: { schoolId: cast.saraswati.id, batchId: monday.id, studentId: cast.ravi.id } });
  expect(await today('ravi')).toHaveLength(1);
  await db.batchMember.updateMany({ where: { batchId: monday.id }, data: { leftAt: new Date() } });
  expect(await today('ravi')).toEqual([]);
});

test('a collection is asked as one, in its order; what a child may not hear of it is left out', async () => {
  const hidden = await recordingRow(cast.meera, { title: 'Hidden', visibility: 'people' });
  const bhoop = await recordingRow(cast.meera, { title: 'Bhoop' });
  const { collectionId } = await createCollection(as.meera, newCollection.parse({ name: 'Recital', recordingIds: [bhoop, hidden, recordingId] }));
  await askForCollection(as.meera, collectionAsked.parse({ collectionId, studentIds: [cast.anu.id] }));
  expect(await today('anu')).toEqual([['', 'Bhoop', 'Yaman']]);
  expect(await askedOf(as.anu, { recordingId })).toMatchObject([{ collection: { name: 'Recital' } }]);
  expect(await askedOf(as.meera, { collectionId })).toHaveLength(1);
  await deleteCollection(as.meera, { collectionId });
  expect([await today('anu'), await askedOf(as.meera, { recordingId })]).toEqual([[], []]);
});

test('whoever cannot hear it is named, and nothing is asked', async () => {
  await db.recording.update({ where: { id: recordingId }, data: { visibility: 'people' } });
  await db.recordingPerson.create({ data: { schoolId: cast.saraswati.id, recordingId, personId: cast.anu.id } });
  await expect(ask({ studentIds: [cast.anu.id, cast.ravi.id], batchIds: [cast.saturday.id] })).rejects.toMatchObject({ status: 409, message: expect.stringContaining('Saturday and Ravi cannot hear this recording yet') });
  await ask({ studentIds: [cast.anu.id] });
  expect(await db.assignment.count()).toBe(1);
  await db.recording.update({ where: { id: recordingId }, data: { visibility: 'batches' } });
  await db.recordingBatch.create({ data: { schoolId: cast.saraswati.id, recordingId, batchId: cast.saturday.id } });
  await ask({ studentIds: [cast.ravi.id] });
});

test('withdrawn, it is gone for the child; asked again, it is back; over when its day is past', async () => {
  const { assignmentId } = await ask({ studentIds: [cast.anu.id] });
  await withdraw(as.meera, { assignmentId });
  expect(await today('anu')).toEqual([]);
  await expect(withdraw(as.meera, { assignmentId })).rejects.toMatchObject({ status: 404 });
  await askAgain(as.meera, { assignmentId });
  expect(await today('anu')).toHaveLength(1);
  await db.assignment.update({ where: { id: assignmentId }, data: { dueOn: '2020-01-01' } });
  expect([await today('anu'), await askedOf(as.meera, { recordingId })]).toEqual([[], []]);
  for (const act of [withdraw, askAgain]) await expect(act(as.dev, { assignmentId })).rejects.toMatchObject({ status: 404 });
});

test('not for a past day, not of nobody, not of strangers, not a passage of another recording', async () => {
  await expect(ask({ studentIds: [cast.anu.id], dueOn: '2020-01-01' })).rejects.toMatchObject({ fields: { dueOn: 'That day is past. Choose today or a later day.' } });
  expect(recordingAsked.safeParse({ recordingId }).success).toBe(false);
  await expect(ask({ studentIds: [cast.isha.id] })).rejects.toMatchObject({ status: 404 });
  await expect(ask({ studentIds: [cast.lata.id] })).rejects.toMatchObject({ status: 404 });
  await expect(ask({ batchIds: [cast.sunday.id] })).rejects.toMatchObject({ status: 404 });
  await expect(askForRecording(as.dev, recordingAsked.parse({ recordingId, studentIds: [cast.isha.id] }))).rejects.toMatchObject({ status: 404 });
  const other = await recordingRow(cast.meera);
  const passage = await db.passage.create({ data: { schoolId: cast.saraswati.id, recordingId: other, authorId: cast.meera.id, label: 'x', fromMs: 0, toMs: 1 } });
  await expect(ask({ studentIds: [cast.anu.id], passageId: passage.id })).rejects.toMatchObject({ status: 404 });
  expect(await db.assignment.count()).toBe(0);
});
