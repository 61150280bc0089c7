import type { Teacher } from '@/lib/auth/viewer';
import { Refusal } from '@/lib/kit/refusal';
import { addParent, addStudent, archivePerson, editPerson, people, peopleLike, personById, restorePerson, self, writeNote } from '@/lib/people';
import { newStudent } from '@/lib/people/shared';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people as castOf, person, viewer, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let they: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await castOf();
  they = viewers(cast);
});

const row = (id: string) => db.person.findFirstOrThrow({ where: { id } });
const verbs = async (id: string) => (await db.auditLine.findMany({ where: { subject: `person:${id}` }, orderBy: { at: 'asc' } })).map(({ verb }) => verb);

describe('adding', () => {
  test('a student and a parent in one step', async () => {
    const given = newStudent.parse({ name: ' Tara Menon ', parentName: 'Uma Menon', email: 'Uma@Example.org ', phone: '+91 98200-12345' });
    const { personId } = await addStudent(they.meera, given);
    const tara = await personById(they.meera, personId);
    expect(tara).toMatchObject({ name: 'Tara Menon', callName: 'Tara', role: 'student', parents: [{ name: 'Uma Menon' }] });
    const uma = await row(tara.parents[0]!.id);
    expect(uma).toMatchObject({ callName: 'Uma', role: 'parent', email: 'uma@example.org', phone: '+919820012345' });
    expect(uma.familyId).toBe((await row(personId)).familyId);
    expect(await verbs(personId)).toEqual(['student.added']);
    expect(await verbs(uma.id)).toEqual(['parent.added', 'family.linked']);
  });

  test('a student alone', async () => {
    const { personId } = await addStudent(they.meera, newStudent.parse({ name: 'Tara', parentName: '', email: '', phone: '' }));
    expect(await row(personId)).toMatchObject({ name: 'Tara', nameKey: 'tara', familyId: null, email: null });
  });

  test('a contact needs somebody it belongs to', async () => {
    await expect(addStudent(they.meera, newStudent.parse({ name: 'Tara', email: 'uma@example.org' }))).rejects.toMatchObject({
      fields: { parentName: expect.stringContaining('Whose') },
    });
    expect(await db.person.count({ where: { name: 'Tara' } })).toBe(0);
  });

  test('a second student of the same name is refused beside the field, in any spelling', async () => {
    await addStudent(they.meera, { name: 'Tara Menon' });
    await expect(addStudent(they.meera, { name: 'tara  ménon' })).rejects.toMatchObject({ fields: { name: expect.stringContaining('already') } });
    await expect(addStudent(they.dev, { name: 'Tara Menon' })).resolves.toBeTruthy();
  });

  test('one in the archive is offered back', async () => {
    const { personId } = await addStudent(they.meera, { name: 'Tara Menon' });
    await archivePerson(they.meera, { personId });
    await expect(addStudent(they.meera, { name: 'Tara Menon' })).rejects.toThrow('archive');
  });

  test('a parent known by e-mail is linked, not doubled', async () => {
    const { personId } = await addStudent(they.meera, { name: 'Om Kulkarni', parentName: 'Lata K.', email: 'lata@example.org' });
    expect((await personById(they.meera, personId)).parents.map(({ id }) => id)).toEqual([cast.lata.id]);
    expect((await personById(they.meera, cast.lata.id)).children.map(({ name }) => name)).toEqual(['Anu Kulkarni', 'Om Kulkarni']);
  });

  test('a couple may share a phone', async () => {
    const { personId: mother } = await addParent(they.meera, { childId: cast.ravi.id, name: 'Rekha Sharma', phone: '+911' });
    const { personId: father } = await addParent(they.meera, { childId: cast.ravi.id, name: 'Vijay Sharma', phone: '+911' });
    const { personId: again } = await addParent(they.meera, { childId: cast.anu.id, name: 'rekha sharma', phone: '+911' });
    expect(father).not.toBe(mother);
    expect(again).toBe(mother);
  });

  test.each(['', '   ', '🎵', 'x'.repeat(121)])('a name must be one: “%s”', (name) => expect(newStudent.safeParse({ name }).success).toBe(false));
  test.each(['not a number', '12', '+91 98200 12345 or so'])('a phone must be one: %s', (phone) => expect(newStudent.safeParse({ name: 'Tara', phone }).success).toBe(false));
  test('names in other scripts and emoji beside letters are names', () => expect(newStudent.safeParse({ name: 'तारा 🎵', phone: '  ' }).success).toBe(true));
});

describe('editing', () => {
  test('changes names, keeps the call name by itself where none is given', async () => {
    await editPerson(they.meera, { personId: cast.anu.id, name: 'Anuradha Kulkarni', callName: null, email: null, phone: null });
    expect(await row(cast.anu.id)).toMatchObject({ callName: 'Anuradha', nameKey: 'anuradhakulkarni' });
    await editPerson(they.meera, { personId: cast.anu.id, name: 'Anuradha Kulkarni', callName: 'Anu' });
    expect(await row(cast.anu.id)).toMatchObject({ callName: 'Anu' });
  });

  test('a student may keep their name but not take another’s', async () => {
    const { personId } = await addStudent(they.meera, { name: 'Tara Menon' });
    await expect(editPerson(they.meera, { personId, name: 'Tara Menon' })).resolves.toEqual({ personId });
    await expect(editPerson(they.meera, { personId: cast.anu.id, name: 'TARA MENON' })).rejects.toBeInstanceOf(Refusal);
  });

  test('an address leads to one parent', async () => {
    const { personId } = await addParent(they.meera, { childId: cast.ravi.id, name: 'Rekha' });
    await expect(editPerson(they.meera, { personId, name: 'Rekha', email: 'lata@example.org' })).rejects.toThrow('Lata Kulkarni');
  });

  test('nobody of another school', () => expect(editPerson(they.dev, { personId: cast.anu.id, name: 'X' })).rejects.toMatchObject({ status: 404 }));
});

describe('the archive', () => {
  test('takes out and brings back, once each, and is noted', async () => {
    await archivePerson(they.meera, { personId: cast.anu.id });
    expect((await row(cast.anu.id)).archivedAt).toBeInstanceOf(Date);
    await expect(archivePerson(they.meera, { personId: cast.anu.id })).rejects.toMatchObject({ status: 404 });
    await restorePerson(they.meera, { personId: cast.anu.id });
    expect((await row(cast.anu.id)).archivedAt).toBeNull();
    expect(await verbs(cast.anu.id)).toEqual(['person.archived', 'person.restored']);
  });

  test('not oneself', () => expect(archivePerson(they.meera, { personId: cast.meera.id })).rejects.toThrow('yourself'));
  test('nobody of another school', () => expect(archivePerson(they.dev, { personId: cast.anu.id })).rejects.toMatchObject({ status: 404 }));
  test('is not a student’s or parent’s to do', async () => {
    for (const viewer of [they.anu, they.lata]) await expect(archivePerson(viewer as never, { personId: cast.ravi.id })).rejects.toThrow();
    expect((await row(cast.ravi.id)).archivedAt).toBeNull();
  });
});

describe('lists', () => {
  const names = async (wanted: Parameters<typeof people>[1]) => (await people(they.meera, wanted)).people.map(({ name }) => name);

  test('by role, by name, with kin and batches; nobody of another school', async () => {
    const { people: rows, total } = await people(they.meera, { role: 'student' });
    expect(total).toBe(2);
    expect(rows).toMatchObject([
      { name: 'Anu Kulkarni', kin: ['Lata'], batches: ['Saturday'] },
      { name: 'Ravi Sharma', kin: [], batches: ['Saturday'] },
    ]);
    expect(await names({})).toEqual(['Anu Kulkarni', 'Lata Kulkarni', 'Meera Joshi', 'Ravi Sharma']);
  });

  test('found by name in any accent, by e-mail, by phone', async () => {
    await db.person.update({ where: { id: cast.lata.id }, data: { phone: '+919820012345' } });
    await editPerson(they.meera, { personId: cast.anu.id, name: 'Anú Kulkarni' });
    expect(await names({ text: 'ANU k' })).toEqual(['Anú Kulkarni']);
    expect(await names({ text: 'lata@' })).toEqual(['Lata Kulkarni']);
    expect(await names({ text: '98200 12' })).toEqual(['Lata Kulkarni']);
    expect(await names({ text: '%' })).toEqual([]);
    expect((await peopleLike(they.meera, 'parent', 'lat')).map(({ name }) => name)).toEqual(['Lata Kulkarni']);
    expect(await peopleLike(they.meera, 'student', 'lat')).toEqual([]);
  });

  test('the archive is a list of its own', async () => {
    await archivePerson(they.meera, { personId: cast.ravi.id });
    expect(await names({ role: 'student' })).toEqual(['Anu Kulkarni']);
    expect(await names({ archived: true })).toEqual(['Ravi Sharma']);
  });

  test('5,000 people are 60 at a time', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({ schoolId: cast.saraswati.id, role: 'student' as const, name: `S ${String(n).padStart(4, '0')}`, callName: 'S', nameKey: `s${n}` }));
    await db.person.createMany({ data: many });
    const begin = performance.now();
    const last = await people(they.meera, { role: 'student', page: 999 });
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(last).toMatchObject({ total: 5002, page: 84, pages: 84 });
    expect(last.people.length).toBe(22);
    expect((await people(they.meera, { role: 'student' })).people.length).toBe(60);
  });

  test('a school of none', async () => {
    await db.person.deleteMany({ where: { role: 'parent' } });
    expect(await people(they.meera, { role: 'parent', page: 3 })).toEqual({ people: [], total: 0, page: 1, pages: 1 });
  });
});

describe('notes', () => {
  test('are kept, changed and taken away; only teachers read them', async () => {
    const personId = cast.anu.id;
    await writeNote(they.meera, { personId, text: 'Breathes late.' });
    await writeNote(they.meera, { personId, text: 'Breathes well.' });
    expect((await personById(they.meera, personId)).note).toBe('Breathes well.');
    expect(await they.anu.db.personNote.findMany()).toEqual([]);
    expect(await they.lata.db.personNote.findMany()).toEqual([]);
    await writeNote(they.meera, { personId, text: '' });
    expect(await db.personNote.count()).toBe(0);
  });

  test('not of another school', () => expect(writeNote(they.dev, { personId: cast.anu.id, text: 'x' })).rejects.toMatchObject({ status: 404 }));
});

test('one person of another school is not there', () => expect(personById(they.dev, cast.anu.id)).rejects.toMatchObject({ status: 404 }));

test('everyone knows themselves', async () => {
  for (const viewer of [they.meera, they.anu, they.lata]) expect((await self(viewer)).id).toBe(viewer.personId);
});

test('a teacher can be found among the people', async () => {
  await person(cast.saraswati.id, 'teacher', 'Guru Two', 'Guru');
  expect((await people(they.meera, { role: 'teacher' })).total).toBe(2);
});

test('two teachers who archive each other at once: one of them stays', async () => {
  const kavita = await person(cast.saraswati.id, 'teacher', 'Kavita Rao', 'Guru Kavita');
  const both = [archivePerson(they.meera, { personId: kavita.id }), archivePerson(viewer<Teacher>(kavita), { personId: cast.meera.id })];
  expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await db.person.count({ where: { schoolId: cast.saraswati.id, role: 'teacher', archivedAt: null } })).toBe(1);
});
