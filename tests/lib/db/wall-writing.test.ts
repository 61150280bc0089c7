import { type AnyDb, anyDb, ask, attackScene, others, tellsOfB } from '@/tests/support/attack-scene';
import { testDatabase } from '@/tests/support/db';

// The first wall, attacked by a teacher of A who wants to write what is B's.

testDatabase();

let T: AnyDb;
let before: string;
beforeEach(async () => {
  await attackScene();
  T = anyDb({ role: 'teacher', schoolId: 'A', personId: 'a-t' });
  before = others();
});
afterEach(() => expect(others()).toBe(before));

/** Each line: what is tried, and what it must come to. Whatever it comes to, it tells nothing of B. */
type Attack = [tried: string, attack: () => unknown, end: unknown];
const held = (attacks: Attack[]) =>
  test.each(attacks)('%s', async (_, attack, end) => {
    const answer = await ask(attack);
    expect(tellsOfB(answer)).toBe(false);
    expect(answer).toEqual(end);
  });

const idOnly = { select: { id: true } };

describe('new rows', () => {
  const entry = { studentId: 'a-s1', day: '2026-11-21', clientKey: 'new' };
  held([
    ['of B', () => T.practiceEntry!.create!({ data: { ...entry, schoolId: 'B', studentId: 'b-s1' } }), 'Trespass'],
    ['with a foreign key', () => T.practiceEntry!.create!({ data: { ...entry, studentId: 'b-s1' } }), 'P2003'],
    ['with an optional foreign key', () => T.practiceEntry!.create!({ data: { ...entry, recordingId: 'b-r1' } }), 'P2003'],
    ['many with a foreign key', () => T.practiceEntry!.createMany!({ data: [{ ...entry, studentId: 'b-s1' }] }), 'P2003'],
    ['many, one of them of B', () => T.practiceEntry!.createManyAndReturn!({ data: [entry, { ...entry, schoolId: 'B' }] }), 'Trespass'],
    ['with the id of a row of B', () => T.practiceEntry!.create!({ data: { ...entry, id: 'b-e-s1' } }), 'P2002'],
    [
      'many, skipping those that are there',
      () => T.practiceEntry!.createMany!({ data: [{ ...entry, id: 'b-e-s1' }], skipDuplicates: true }),
      'Trespass',
    ],
    ['nothing at all', () => T.practiceEntry!.create!(), 'Trespass'],
    ['a school', () => T.school!.create!({ data: { id: 'C', name: 'C', code: 'C', timeZone: 'UTC', currency: 'INR' } }), 'Trespass'],
  ]);

  test('Json and lists in a column are only a value', async () => {
    const row = await T.schoolTerm!.create!({
      data: { kind: 'taal', slug: 'teen', name: 'Teentaal', card: { connect: { id: 'b-t' }, set: [] }, aliases: ['tintal'] },
      select: { card: true },
    });
    expect(row).toEqual({ card: { connect: { id: 'b-t' }, set: [] } });
  });

  test('and what comes back with it is one’s own', async () => {
    const [row] = (await T.practiceEntry!.createManyAndReturn!({ data: [entry], include: { student: true } })) as [
      { student: { id: string } },
    ];
    expect(row.student.id).toBe('a-s1');
  });
});

describe('nested writes', () => {
  const verbs = [
    'connect',
    'set',
    'disconnect',
    'delete',
    'deleteMany',
    'update',
    'updateMany',
    'upsert',
    'create',
    'createMany',
    'connectOrCreate',
  ];
  held([
    ...verbs.map((verb): Attack => [
      `${verb}, in an update`,
      () => T.person!.update!({ where: { id: 'a-t' }, data: { recordings: { [verb]: { id: 'b-r1' } } } }),
      'Trespass',
    ]),
    ...verbs.map((verb): Attack => [
      `${verb}, in a create`,
      () =>
        T.passage!.create!({
          data: { label: 'x', fromMs: 0, toMs: 1, recording: { [verb]: { id: 'b-r1' } }, author: { [verb]: { id: 'b-t' } } },
        }),
      'Trespass',
    ]),
    [
      'in an upsert’s update',
      () => T.person!.upsert!({ where: { id: 'a-t' }, create: {}, update: { recordings: { connect: { id: 'b-r1' } } } }),
      'Trespass',
    ],
    [
      'in an upsert’s create',
      () => T.person!.upsert!({ where: { id: 'new' }, create: { recordings: { connect: { id: 'b-r1' } } }, update: {} }),
      'Trespass',
    ],
    ['the school of a row', () => T.person!.update!({ where: { id: 'a-t' }, data: { school: { connect: { id: 'B' } } } }), 'Trespass'],
  ]);
});

describe('changes', () => {
  held([
    ['update', () => T.recording!.update!({ where: { id: 'b-r1' }, data: { title: 'h' } }), 'P2025'],
    [
      'update by compound key',
      () => T.recording!.update!({ where: { schoolId_id: { schoolId: 'B', id: 'b-r1' } }, data: { title: 'h' } }),
      'P2025',
    ],
    ['moving a row', () => T.recording!.update!({ where: { id: 'a-r1' }, data: { schoolId: { set: 'B' } } }), 'Trespass'],
    ['moving a row plainly', () => T.recording!.updateMany!({ where: {}, data: { schoolId: 'B' } }), 'Trespass'],
    ['a new id', () => T.recording!.update!({ where: { id: 'a-r1' }, data: { id: 'z' } }), 'Trespass'],
    ['a foreign key', () => T.recording!.update!({ where: { id: 'a-r1' }, data: { uploaderId: 'b-t' } }), 'P2003'],
    ['updateMany', () => T.recording!.updateMany!({ where: { schoolId: 'B' }, data: { title: 'h' } }), { count: 0 }],
    ['updateMany by OR', () => T.recording!.updateMany!({ where: { OR: [{ id: 'b-r1' }] }, data: { title: 'h' } }), { count: 0 }],
    ['updateManyAndReturn', () => T.recording!.updateManyAndReturn!({ where: { title: { contains: 'B' } }, data: { title: 'h' } }), []],
    [
      'upsert with B’s id',
      () =>
        T.schoolTerm!.upsert!({
          where: { id: 'b-term' },
          create: { id: 'b-term', kind: 'raga', slug: 'h', name: 'h' },
          update: { name: 'h' },
        }),
      'P2002',
    ],
    [
      'upsert by B’s key',
      () =>
        T.schoolTerm!.upsert!({
          where: { schoolId_kind_slug: { schoolId: 'B', kind: 'raga', slug: 'yaman' } },
          create: { kind: 'raga', slug: 'yaman', name: 'h' },
          update: { name: 'h' },
        }),
      'P2002',
    ],
    [
      'upsert of one’s own',
      () =>
        T.schoolTerm!.upsert!({
          where: { schoolId_kind_slug: { schoolId: 'A', kind: 'raga', slug: 'yaman' } },
          create: { kind: 'raga', slug: 'yaman', name: 'h' },
          update: { name: 'h' },
          ...idOnly,
        }),
      { id: 'a-term' },
    ],
    ['delete', () => T.recording!.delete!({ where: { id: 'b-r3' } }), 'P2025'],
    ['deleteMany', () => T.recording!.deleteMany!({ where: { OR: [{ schoolId: 'B' }] } }), { count: 0 }],
    ['the school itself is not deleted', () => T.school!.delete!({ where: { id: 'A' } }), 'Trespass'],
    ['another school is not updated', () => T.school!.updateMany!({ where: { id: 'B' }, data: { name: 'h' } }), { count: 0 }],
  ]);

  test('deleting everything deletes only one’s own', async () => {
    expect(await T.practiceEntry!.deleteMany!()).toEqual({ count: 2 });
    expect(await T.practiceEntry!.deleteMany!({ where: {} })).toEqual({ count: 0 });
  });
});
