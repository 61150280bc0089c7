import { addBatch, addParent, addStudent, archiveBatch, archivePerson, batchById, batches, batchRows, cardStudents, chooseBatches, headCount, joinBatch, leaveBatch, notYetHere, renameBatch, restoreBatch } from '@/lib/people';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let they: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await people();
  they = viewers(cast);
});

const members = async (id: string) => (await batchById(they.meera, id)).members.map(({ callName }) => callName);

describe('a batch', () => {
  test('is made, renamed, closed and opened', async () => {
    const { batchId } = await addBatch(they.meera, { name: 'Beginners' });
    await renameBatch(they.meera, { batchId, name: 'Little ones' });
    expect((await batches(they.meera)).map(({ name }) => name)).toEqual(['Little ones', 'Saturday']);
    await archiveBatch(they.meera, { batchId });
    expect((await batches(they.meera)).map(({ name }) => name)).toEqual(['Saturday']);
    expect((await batchRows(they.meera)).map(({ name, members: count, archivedAt }) => [name, count, Boolean(archivedAt)])).toEqual([
      ['Saturday', 2, false],
      ['Little ones', 0, true],
    ]);
    await restoreBatch(they.meera, { batchId });
    expect((await batches(they.meera)).length).toBe(2);
  });

  test('has a name of its own, and may keep it', async () => {
    await expect(addBatch(they.meera, { name: 'Saturday' })).rejects.toMatchObject({ fields: { name: expect.any(String) } });
    await expect(addBatch(they.meera, { name: 'Sunday' })).resolves.toBeTruthy(); // the school next door has one too
    await expect(renameBatch(they.meera, { batchId: cast.saturday.id, name: 'Saturday' })).resolves.toBeTruthy();
    await expect(renameBatch(they.meera, { batchId: cast.saturday.id, name: 'Sunday' })).rejects.toThrow('already');
  });

  test('students come, go and come again; one who went is remembered', async () => {
    const batchId = cast.saturday.id;
    await leaveBatch(they.meera, { batchId, personId: cast.anu.id });
    expect(await members(batchId)).toEqual(['Ravi']);
    await expect(leaveBatch(they.meera, { batchId, personId: cast.anu.id })).rejects.toMatchObject({ status: 404 });
    await joinBatch(they.meera, { batchId, personId: cast.anu.id });
    await joinBatch(they.meera, { batchId, personId: cast.anu.id });
    expect(await members(batchId)).toEqual(['Anu', 'Ravi']);
    expect(await db.batchMember.count({ where: { batchId } })).toBe(2);
  });

  test('all of a student’s batches at once; closed ones are left alone', async () => {
    const { batchId: closed } = await addBatch(they.meera, { name: 'Old' });
    await joinBatch(they.meera, { batchId: closed, personId: cast.anu.id });
    await archiveBatch(they.meera, { batchId: closed });
    const { batchId } = await addBatch(they.meera, { name: 'New' });
    await chooseBatches(they.meera, { personId: cast.anu.id, batches: [batchId] });
    expect([await members(batchId), await members(cast.saturday.id), await members(closed)]).toEqual([['Anu'], ['Ravi'], ['Anu']]);
    await chooseBatches(they.meera, { personId: cast.anu.id, batches: [] });
    expect(await members(batchId)).toEqual([]);
  });

  test.each([
    ['another school’s batch', () => joinBatch(they.meera, { batchId: cast.sunday.id, personId: cast.anu.id })],
    ['another school’s student', () => joinBatch(they.meera, { batchId: cast.saturday.id, personId: cast.isha.id })],
    ['a parent in it', () => joinBatch(they.meera, { batchId: cast.saturday.id, personId: cast.lata.id })],
    ['another school’s, chosen', () => chooseBatches(they.meera, { personId: cast.anu.id, batches: [cast.sunday.id] })],
    ['renaming a foreign one', () => renameBatch(they.meera, { batchId: cast.sunday.id, name: 'Mine' })],
    ['closing a foreign one', () => archiveBatch(they.meera, { batchId: cast.sunday.id })],
    ['looking into a foreign one', () => batchById(they.meera, cast.sunday.id)],
  ])('not: %s', async (_, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ status: 404 });
    expect(await members(cast.saturday.id)).toEqual(['Anu', 'Ravi']);
  });

  test('an archived student is not counted and gets no card', async () => {
    await archivePerson(they.meera, { personId: cast.ravi.id });
    expect(await members(cast.saturday.id)).toEqual(['Anu']);
    expect((await batchRows(they.meera))[0]?.members).toBe(1);
    expect(await cardStudents(they.meera, {})).toEqual([{ id: cast.anu.id, name: 'Anu Kulkarni' }]);
    expect(await cardStudents(they.meera, { batchId: cast.saturday.id, ids: [cast.anu.id, cast.isha.id] })).toHaveLength(1);
    expect(await headCount(they.meera)).toEqual({ students: 1, parents: 1, teachers: 1, archived: 1, batches: 1 });
  });
});

describe('who has not been here yet', () => {
  const names = async (known: string[]) => (await notYetHere(they.meera, known)).people.map(({ callName }) => callName).sort();

  test('a family is here when one of it is', async () => {
    expect(await names([])).toEqual(['Anu', 'Ravi']);
    expect(await names([cast.lata.id])).toEqual(['Ravi']);
    expect(await names([cast.anu.id])).toEqual(['Ravi']);
    const { personId: rekha } = await addParent(they.meera, { childId: cast.ravi.id, name: 'Rekha' });
    expect(await names([cast.lata.id, rekha])).toEqual([]);
  });

  test('a few are named, all are counted', async () => {
    for (const name of ['A', 'B', 'C', 'D', 'E']) await addStudent(they.meera, { name });
    const { people: students, total } = await notYetHere(they.meera, [cast.lata.id], { take: 3 });
    expect([students.length, total]).toEqual([3, 6]);
  });
});
