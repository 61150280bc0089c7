import { addBatch, addStudent, addStudents, archivePerson, batchById, chooseMembers, notYetHere, people, personById, studentsPreview } from '@/lib/people';
import { studentLines } from '@/lib/people/rules';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people as castOf, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let they: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await castOf();
  they = viewers(cast);
});

describe('a line of a class', () => {
  const none = { parentName: null, email: null, phone: null };
  test.each([
    ['Tara Menon', { name: 'Tara Menon', ...none }],
    ['  3. Tara   Menon ', { name: 'Tara Menon', ...none }],
    ['• तारा मेनन', { name: 'तारा मेनन', ...none }],
    ['Tara Menon, Uma Menon, +91 98200-12345', { name: 'Tara Menon', parentName: 'Uma Menon', email: null, phone: '+91 98200-12345' }],
    ['Tara\tuma@example.org\t9820012345\tUma', { name: 'Tara', parentName: 'Uma', email: 'uma@example.org', phone: '9820012345' }],
    ['Tara; Uma', { name: 'Tara', parentName: 'Uma', email: null, phone: null }],
  ])('%s', (line, read) => expect(studentLines(line)).toEqual([read]));

  test('empty lines are no students', () => expect(studentLines('\n , \r\nTara\n\n')).toHaveLength(1));
});

const CLASS = `Tara Menon, Uma Menon, uma@example.org
Om Menon, Uma Menon, uma@example.org
anu kulkarni
tara  ménon
Kabir, kabir@
Zoya, +91 98200 12345
Nikhil`;

describe('a class at once', () => {
  test('is looked over first: who is new, here, twice, not readable; nothing is written', async () => {
    await archivePerson(they.meera, { personId: cast.ravi.id });
    await db.person.update({ where: { id: cast.anu.id }, data: { nameKey: 'anukulkarni' } });
    await db.person.update({ where: { id: cast.ravi.id }, data: { nameKey: 'ravisharma' } });
    const before = await db.person.count();
    const lines = await studentsPreview(they.meera, { text: `${CLASS}\nRavi Sharma` });
    expect(lines.map(({ state }) => state)).toEqual(['new', 'new', 'here', 'twice', 'faulty', 'faulty', 'new', 'archived']);
    expect(lines[4]?.fault).toContain('e-mail');
    expect(lines[5]?.fault).toContain('Whose');
    expect(await db.person.count()).toBe(before);
  });

  test('adds who is new, with parents and into the batch; siblings share their parent', async () => {
    await db.person.update({ where: { id: cast.anu.id }, data: { nameKey: 'anukulkarni' } });
    expect(await addStudents(they.meera, { text: CLASS, batchId: cast.saturday.id })).toEqual({ added: 3, left: 4 });
    const batch = await batchById(they.meera, cast.saturday.id);
    expect(batch.members.map(({ name }) => name)).toEqual(['Anu Kulkarni', 'Nikhil', 'Om Menon', 'Ravi Sharma', 'Tara Menon']);
    const uma = (await people(they.meera, { role: 'parent', text: 'uma@' })).people;
    expect(uma).toMatchObject([{ name: 'Uma Menon', kin: ['Tara', 'Om'] }]);
    expect(await addStudents(they.meera, { text: CLASS })).toEqual({ added: 0, left: 7 });
  });

  test('a batch of another school, a closed one: nobody is added', async () => {
    const before = await db.person.count();
    await expect(addStudents(they.meera, { text: 'Tara', batchId: cast.sunday.id })).rejects.toMatchObject({ status: 404 });
    expect(await db.person.count()).toBe(before);
  });

  test('120 lines are taken, 121 refused', async () => {
    const names = (count: number) => Array.from({ length: count }, (_, n) => `Student ${n}`).join('\n');
    await expect(addStudents(they.meera, { text: names(121) })).rejects.toMatchObject({ fields: { text: expect.stringContaining('120') } });
    expect(await addStudents(they.meera, { text: names(120) })).toEqual({ added: 120, left: 0 });
  });

  test('is a teacher’s to do', async () => {
    for (const viewer of [they.anu, they.lata]) await expect(addStudents(viewer as never, { text: 'Tara' })).rejects.toThrow();
    expect(await db.person.count({ where: { name: 'Tara' } })).toBe(0);
  });
});

describe('choosing a batch’s members', () => {
  const members = async (batchId: string) => (await batchById(they.meera, batchId)).members.map(({ name }) => name);

  test('some come, some leave, nobody else is touched', async () => {
    const { batchId } = await addBatch(they.meera, { name: 'Beginners' });
    await chooseMembers(they.meera, { batchId, join: [cast.anu.id, cast.ravi.id, cast.anu.id], leave: [] });
    expect(await members(batchId)).toEqual(['Anu Kulkarni', 'Ravi Sharma']);
    await chooseMembers(they.meera, { batchId, join: [], leave: [cast.anu.id] });
    expect(await members(batchId)).toEqual(['Ravi Sharma']);
    expect(await members(cast.saturday.id)).toEqual(['Anu Kulkarni', 'Ravi Sharma']);
  });

  test.each([
    ['a parent', () => cast.lata.id],
    ['a student of another school', () => cast.isha.id],
    ['nobody', () => 'nobody'],
  ])('%s cannot be in one, and then nobody comes', async (_, id) => {
    const { batchId } = await addBatch(they.meera, { name: 'Beginners' });
    await expect(chooseMembers(they.meera, { batchId, join: [cast.anu.id, id()], leave: [] })).rejects.toMatchObject({ status: 404 });
    expect(await members(batchId)).toEqual([]);
  });

  test('not in another school’s batch', () =>
    expect(chooseMembers(they.dev, { batchId: cast.saturday.id, join: [cast.isha.id], leave: [] })).rejects.toMatchObject({ status: 404 }));
});

describe('finding', () => {
  test('those of a batch, and those of whom nobody has come in', async () => {
    const names = async (wanted: Parameters<typeof people>[1]) => (await people(they.meera, wanted)).people.map(({ name }) => name);
    const { batchId } = await addBatch(they.meera, { name: 'Beginners' });
    await chooseMembers(they.meera, { batchId, join: [cast.ravi.id], leave: [] });
    expect(await names({ batchId })).toEqual(['Ravi Sharma']);
  });

  test('those of whom nobody has come in, however many have', async () => {
    const waiting = async (seen: string[]) => (await notYetHere(they.meera, seen)).people.map(({ name }) => name);
    expect(await waiting([cast.lata.id])).toEqual(['Ravi Sharma']);
    expect(await waiting([cast.ravi.id])).toEqual(['Anu Kulkarni']);
    expect(await waiting([cast.isha.id, ...Array.from({ length: 5000 }, (_, n) => `somebody-${n}`)])).toHaveLength(2);
    expect(await notYetHere(they.meera, [], { take: 1 })).toMatchObject({ total: 2, people: [expect.anything()] });
  });

  test('brothers and sisters share parents', async () => {
    const { personId } = await addStudent(they.meera, { name: 'Om Kulkarni', siblingId: cast.anu.id });
    expect(await personById(they.meera, personId)).toMatchObject({ parents: [{ name: 'Lata Kulkarni' }], siblings: [{ name: 'Anu Kulkarni' }] });
    expect((await personById(they.meera, cast.anu.id)).siblings.map(({ id }) => id)).toEqual([personId]);
  });
});
