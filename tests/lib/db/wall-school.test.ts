import { schoolDb } from '@/lib/db/school-db';
import { type AnyDb, anyDb, ask, attackScene, ids, others, tellsOfB } from '@/tests/support/attack-scene';
import { testDatabase } from '@/tests/support/db';

// The first wall, attacked by a teacher of A who wants what is B's. (The charter's own attacks: wall-charter.test.ts.)

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

const bySeconds = { orderBy: [{ seconds: 'asc' }, { id: 'asc' }], select: { id: true } };
const idOnly = { select: { id: true } };

describe('reading by key', () => {
  held([
    ['findUnique', () => T.recording!.findUnique!({ where: { id: 'b-r1' } }), null],
    ['findUnique, compound key', () => T.recording!.findUnique!({ where: { schoolId_id: { schoolId: 'B', id: 'b-r1' } } }), null],
    ['findUnique, key scoped to B', () => T.schoolTerm!.findUnique!({ where: { schoolId_kind_slug: { schoolId: 'B', kind: 'raga', slug: 'yaman' } } }), null],
    ['findUnique, own key beside B’s', () => T.recording!.findUnique!({ where: { id: 'b-r1', schoolId: 'B' } }), null],
    ['findUniqueOrThrow', () => T.recording!.findUniqueOrThrow!({ where: { id: 'b-r1' } }), 'P2025'],
    ['own row by compound key', () => T.recording!.findUnique!({ where: { schoolId_id: { schoolId: 'A', id: 'a-r1' } }, ...idOnly }), { id: 'a-r1' }],
  ]);
});

describe('reading by filter', () => {
  held([
    ['findFirst', () => T.recording!.findFirst!({ where: { schoolId: 'B' } }), null],
    ['findFirstOrThrow', () => T.recording!.findFirstOrThrow!({ where: { OR: [{ schoolId: 'B' }] } }), 'P2025'],
    ['OR', () => T.recording!.findMany!({ where: { OR: [{ schoolId: 'B' }, { id: { not: '' } }] }, ...bySeconds }), [{ id: 'a-r1' }, { id: 'a-r2' }, { id: 'a-r3' }]],
    ['NOT', () => T.recording!.findMany!({ where: { NOT: { schoolId: 'A' } } }), []],
    ['NOT in a list', () => T.recording!.findMany!({ where: { NOT: [{ schoolId: 'A' }, { id: 'x' }] } }), []],
    ['AND as a list', () => T.recording!.findMany!({ where: { AND: [{ schoolId: 'B' }] } }), []],
    ['AND as an object', () => T.recording!.findMany!({ where: { AND: { schoolId: 'B' } } }), []],
    ['schoolId undefined', () => T.recording!.count!({ where: { schoolId: undefined } }), 3],
    ['schoolId in both', () => T.recording!.count!({ where: { schoolId: { in: ['A', 'B'] } } }), 3],
    ['a word that is in both schools', () => T.schoolTerm!.findMany!({ where: { slug: 'yaman' }, select: { schoolId: true } }), [{ schoolId: 'A' }]],
    ['an empty OR', () => T.recording!.count!({ where: { OR: [] } }), 0],
    ['an empty OR, deeper', () => T.recording!.count!({ where: { AND: [{ OR: [] }] } }), 0],
    ['not an empty OR', () => T.recording!.count!({ where: { NOT: { OR: [] } } }), 3],
    ['an empty OR of a relation', () => T.person!.count!({ where: { recordings: { some: { OR: [] } } } }), 0],
    ['some of B’s', () => T.person!.findMany!({ where: { recordings: { some: { schoolId: 'B' } } } }), []],
    ['none and every', () => T.person!.count!({ where: { recordings: { none: { schoolId: 'B' }, every: { schoolId: 'A' } } } }), 4],
    ['down from the school', () => T.recording!.findMany!({ where: { school: { people: { some: { id: 'b-t' } } } } }), []],
    ['by way of two schools', () => T.recording!.findMany!({ where: { school: { is: { recordings: { some: { school: { id: 'B' } } } } } } }), []],
    ['an unknown relation filter', () => T.person!.findMany!({ where: { recordings: { any: { id: 'b-r1' } } } }), 'Trespass'],
    ['a list where a filter belongs', () => T.person!.findMany!({ where: { recordings: [{ some: {} }] } }), 'Trespass'],
    ['a filter by a table apart', () => T.person!.findMany!({ where: { jobs: { some: {} } } }), 'PrismaClientValidationError'],
  ]);
});

describe('sums', () => {
  held([
    ['count', () => T.recording!.count!(), 3],
    ['count with select', () => T.recording!.count!({ select: { _all: true, title: true }, where: { schoolId: 'B' } }), { _all: 0, title: 0 }],
    ['aggregate', () => T.recording!.aggregate!({ _max: { seconds: true }, _count: true }), { _max: { seconds: 30 }, _count: 3 }],
    ['groupBy', () => T.recording!.groupBy!({ by: ['schoolId'], _count: true, having: { seconds: { _max: { gt: 0 } } } }), [{ schoolId: 'A', _count: 3 }]],
    ['groupBy with a foreign having', () => T.recording!.groupBy!({ by: ['schoolId'], having: { OR: [{ schoolId: 'B' }, { seconds: { _max: { gt: 30 } } }] } }), []],
    ['distinct', () => T.recording!.findMany!({ distinct: ['schoolId'], select: { schoolId: true } }), [{ schoolId: 'A' }]],
    ['_count of a relation', () => T.school!.findMany!({ select: { _count: { select: { recordings: true } } } }), [{ _count: { recordings: 3 } }]],
    ['_count of a relation, filtered', () => T.school!.findMany!({ select: { _count: { select: { recordings: { where: { schoolId: 'B' } } } } } }), [{ _count: { recordings: 0 } }]],
    ['_count of what is no list', () => T.recording!.findMany!({ select: { _count: { select: { uploader: true } } } }), 'Trespass'],
    ['_count of a table apart', () => T.person!.findMany!({ select: { _count: { select: { jobs: true } } } }), 'Trespass'],
  ]);
});

describe('cursors and order', () => {
  held([
    ['cursor by B’s id', () => T.recording!.findMany!({ cursor: { id: 'b-r1' }, ...bySeconds }), 'Trespass'],
    ['cursor by compound key', () => T.recording!.findMany!({ cursor: { schoolId_id: { schoolId: 'B', id: 'b-r1' } }, ...bySeconds }), []],
    ['cursor with a second key', () => T.recording!.findMany!({ cursor: { schoolId_id: { schoolId: 'A', id: 'a-r3' }, id: 'b-r1' }, ...bySeconds }), [{ id: 'a-r3' }]],
    ['cursor inside an aggregate', () => T.recording!.aggregate!({ cursor: { id: 'b-r1' }, _count: true }), 'Trespass'],
    ['cursor null', () => T.recording!.findMany!({ cursor: null }), 'Trespass'],
    ['cursor inside a list', () => T.school!.findFirst!({ include: { recordings: { cursor: { id: 'b-r1' } } } }), 'Trespass'],
    ['own cursor works', () => T.recording!.findMany!({ cursor: { schoolId_id: { schoolId: 'A', id: 'a-r2' } }, skip: 1, ...bySeconds }), [{ id: 'a-r3' }]],
    ['order by a relation', () => T.recording!.findMany!({ orderBy: [{ uploader: { name: 'asc' } }, { id: 'asc' }], ...idOnly }), [{ id: 'a-r1' }, { id: 'a-r2' }, { id: 'a-r3' }]],
    ['order by a count', () => T.person!.findFirst!({ orderBy: [{ recordings: { _count: 'desc' } }], ...idOnly }), { id: 'a-t' }],
  ]);
});

describe('including', () => {
  held([
    ['a whole tree', () => T.recording!.findFirst!({ where: { id: 'a-r3' }, select: { school: { select: { people: { where: { id: { startsWith: 'b-' } } } } } } }), { school: { people: [] } }],
    ['an optional one of B’s', () => T.recording!.findFirst!({ where: { id: 'a-r3' }, select: { playable: { where: { schoolId: 'B' } } } }), { playable: null }],
    ['the school itself', () => T.school!.findMany!({ select: { id: true, people: { select: { schoolId: true }, distinct: ['schoolId'] } } }), [{ id: 'A', people: [{ schoolId: 'A' }] }]],
    ['a table apart', () => T.person!.findMany!({ include: { jobs: true } }), 'PrismaClientValidationError'],
    ['relationLoadStrategy', () => T.recording!.findMany!({ relationLoadStrategy: 'join' }), 'Trespass'],
    ['an unknown argument inside', () => T.school!.findMany!({ include: { people: { relationLoadStrategy: 'join' } } }), 'Trespass'],
    ['the fluent way, by key', () => T.recording!.findUnique!({ where: { id: 'b-r1' } }).uploader!(), expect.stringContaining('TypeError')],
    ['the fluent way, from one’s own', () => T.recording!.findUnique!({ where: { id: 'a-r1' } }).school!(), expect.stringContaining('TypeError')],
  ]);

  test('everything, deep', async () => {
    const deep = { include: { uploader: { include: { recordings: { include: { practice: { include: { student: { include: { _count: true } } } } } } } }, school: { include: { people: true, recordings: true, practice: true } } } };
    const answer = await T.recording!.findMany!(deep);
    expect(tellsOfB(answer)).toBe(false);
    expect((answer as unknown[]).length).toBe(3);
  });

  test('omit leaves out', async () => {
    const people = (await T.person!.findMany!({ omit: { email: true } })) as object[];
    expect(people.length).toBe(4);
    expect(people.some((one) => 'email' in one)).toBe(false);
  });
});

describe('new rows', () => {
  const entry = { studentId: 'a-s1', day: '2026-11-21', clientKey: 'new' };
  held([
    ['of B', () => T.practiceEntry!.create!({ data: { ...entry, schoolId: 'B', studentId: 'b-s1' } }), 'Trespass'],
    ['with a foreign key', () => T.practiceEntry!.create!({ data: { ...entry, studentId: 'b-s1' } }), 'P2003'],
    ['with an optional foreign key', () => T.practiceEntry!.create!({ data: { ...entry, recordingId: 'b-r1' } }), 'P2003'],
    ['many with a foreign key', () => T.practiceEntry!.createMany!({ data: [{ ...entry, studentId: 'b-s1' }] }), 'P2003'],
    ['many, one of them of B', () => T.practiceEntry!.createManyAndReturn!({ data: [entry, { ...entry, schoolId: 'B' }] }), 'Trespass'],
    ['with the id of a row of B', () => T.practiceEntry!.create!({ data: { ...entry, id: 'b-e-s1' } }), 'P2002'],
    ['many, skipping those that are there', () => T.practiceEntry!.createMany!({ data: [{ ...entry, id: 'b-e-s1' }], skipDuplicates: true }), 'Trespass'],
    ['nothing at all', () => T.practiceEntry!.create!(), 'Trespass'],
    ['a school', () => T.school!.create!({ data: { id: 'C', name: 'C', code: 'C', timeZone: 'UTC', currency: 'INR' } }), 'Trespass'],
  ]);

  test('Json and lists in a column are only a value', async () => {
    const row = await T.schoolTerm!.create!({ data: { kind: 'taal', slug: 'teen', name: 'Teentaal', card: { connect: { id: 'b-t' }, set: [] }, aliases: ['tintal'] }, select: { card: true } });
    expect(row).toEqual({ card: { connect: { id: 'b-t' }, set: [] } });
  });

  test('and what comes back with it is one’s own', async () => {
    const [row] = (await T.practiceEntry!.createManyAndReturn!({ data: [entry], include: { student: true } })) as [{ student: { id: string } }];
    expect(row.student.id).toBe('a-s1');
  });
});

describe('nested writes', () => {
  const verbs = ['connect', 'set', 'disconnect', 'delete', 'deleteMany', 'update', 'updateMany', 'upsert', 'create', 'createMany', 'connectOrCreate'];
  held([
    ...verbs.map((verb): Attack => [`${verb}, in an update`, () => T.person!.update!({ where: { id: 'a-t' }, data: { recordings: { [verb]: { id: 'b-r1' } } } }), 'Trespass']),
    ...verbs.map((verb): Attack => [`${verb}, in a create`, () => T.passage!.create!({ data: { label: 'x', fromMs: 0, toMs: 1, recording: { [verb]: { id: 'b-r1' } }, author: { [verb]: { id: 'b-t' } } } }), 'Trespass']),
    ['in an upsert’s update', () => T.person!.upsert!({ where: { id: 'a-t' }, create: {}, update: { recordings: { connect: { id: 'b-r1' } } } }), 'Trespass'],
    ['in an upsert’s create', () => T.person!.upsert!({ where: { id: 'new' }, create: { recordings: { connect: { id: 'b-r1' } } }, update: {} }), 'Trespass'],
    ['the school of a row', () => T.person!.update!({ where: { id: 'a-t' }, data: { school: { connect: { id: 'B' } } } }), 'Trespass'],
  ]);
});

describe('changes', () => {
  held([
    ['update', () => T.recording!.update!({ where: { id: 'b-r1' }, data: { title: 'h' } }), 'P2025'],
    ['update by compound key', () => T.recording!.update!({ where: { schoolId_id: { schoolId: 'B', id: 'b-r1' } }, data: { title: 'h' } }), 'P2025'],
    ['moving a row', () => T.recording!.update!({ where: { id: 'a-r1' }, data: { schoolId: { set: 'B' } } }), 'Trespass'],
    ['moving a row plainly', () => T.recording!.updateMany!({ where: {}, data: { schoolId: 'B' } }), 'Trespass'],
    ['a new id', () => T.recording!.update!({ where: { id: 'a-r1' }, data: { id: 'z' } }), 'Trespass'],
    ['a foreign key', () => T.recording!.update!({ where: { id: 'a-r1' }, data: { uploaderId: 'b-t' } }), 'P2003'],
    ['updateMany', () => T.recording!.updateMany!({ where: { schoolId: 'B' }, data: { title: 'h' } }), { count: 0 }],
    ['updateMany by OR', () => T.recording!.updateMany!({ where: { OR: [{ id: 'b-r1' }] }, data: { title: 'h' } }), { count: 0 }],
    ['updateManyAndReturn', () => T.recording!.updateManyAndReturn!({ where: { title: { contains: 'B' } }, data: { title: 'h' } }), []],
    ['upsert with B’s id', () => T.schoolTerm!.upsert!({ where: { id: 'b-term' }, create: { id: 'b-term', kind: 'raga', slug: 'h', name: 'h' }, update: { name: 'h' } }), 'P2002'],
    ['upsert by B’s key', () => T.schoolTerm!.upsert!({ where: { schoolId_kind_slug: { schoolId: 'B', kind: 'raga', slug: 'yaman' } }, create: { kind: 'raga', slug: 'yaman', name: 'h' }, update: { name: 'h' } }), 'P2002'],
    ['upsert of one’s own', () => T.schoolTerm!.upsert!({ where: { schoolId_kind_slug: { schoolId: 'A', kind: 'raga', slug: 'yaman' } }, create: { kind: 'raga', slug: 'yaman', name: 'h' }, update: { name: 'h' }, ...idOnly }), { id: 'a-term' }],
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

describe('doors', () => {
  const ways = ['$queryRaw', '$queryRawUnsafe', '$executeRaw', '$executeRawUnsafe', '$queryRawTyped', '$runCommandRaw', '$extends', '$parent', '$transaction', '$connect', '$disconnect', '$on'];
  const insides = ['_request', '_engine', '_engineConfig', '_appliedParent', 'constructor', '__proto__', 'prototype', 'toString', 'identity', 'session', 'signInLink', 'membership', 'pinKey', 'job', 'throttle'];

  test.each([...ways, ...insides])('there is no %s', async (name) => {
    const at = (thing: unknown) => (thing as Record<string, unknown>)[name];
    expect(at(T)).toBeUndefined();
    expect(at(T.recording)).toBeUndefined();
    expect(await T.transaction(async (tx) => [at(tx), at(tx.recording)])).toEqual([undefined, undefined]);
  });

  test.each(['findRaw', 'aggregateRaw', 'fields', 'name', '$name'])('a table has no %s', (name) => expect((T.recording as Record<string, unknown>)[name]).toBeUndefined());

  test('nothing can be put in place of them', () => {
    const change = (thing: unknown, name: string) => () => {
      'use strict';
      (thing as Record<string, unknown>)[name] = 1;
    };
    expect(change(T, 'recording')).toThrow(TypeError);
    expect(change(T.recording, 'findMany')).toThrow(TypeError);
    expect(Object.getPrototypeOf(T)).toBeNull();
    expect(Object.getPrototypeOf(T.recording)).toBeNull();
  });

  test('a viewer without a school or a person is none', () => {
    for (const who of [{ schoolId: undefined, personId: 'x' }, { schoolId: 'A', personId: '' }, { schoolId: '', personId: 'x' }])
      expect(() => schoolDb({ role: 'teacher', ...who } as never)).toThrow('a viewer has a school and a person');
  });

  test('a viewer changed afterwards is still the one they were', async () => {
    const who = { role: 'teacher' as const, schoolId: 'A', personId: 'a-t' };
    const db = anyDb(who);
    who.schoolId = 'B';
    expect(ids(await db.recording!.findMany!())).toBe('a-r1 a-r2 a-r3');
  });
});

describe('tricks with objects', () => {
  held([
    ['__proto__ in a filter, from JSON', () => T.recording!.findMany!({ where: JSON.parse('{"__proto__": {"schoolId": "B"}}') }), 'Trespass'],
    ['__proto__ deeper in a filter', () => T.recording!.findMany!({ where: { OR: [JSON.parse('{"__proto__": {"id": "b-r1"}}')] } }), 'Trespass'],
    ['__proto__ in data, from JSON', () => T.recording!.update!({ where: { id: 'a-r1' }, data: JSON.parse('{"__proto__": {"schoolId": "B"}}') }), 'Trespass'],
    ['constructor in data', () => T.recording!.update!({ where: { id: 'a-r1' }, data: { constructor: { x: 1 } } }), 'Trespass'],
    ['constructor in include', () => T.recording!.findMany!({ include: { constructor: true } }), 'PrismaClientValidationError'],
    ['toString in a filter', () => T.recording!.findMany!({ where: { toString: { some: {} } } }), 'PrismaClientValidationError'],
    ['inherited data', () => T.recording!.updateMany!({ where: { id: 'a-r1' }, data: Object.create({ schoolId: 'B' }) }), { count: 0 }],
    ['inherited where', () => T.recording!.findMany!(Object.create({ where: { schoolId: 'B' }, cursor: { id: 'b-r1' } })), 'Trespass'],
    ['arguments as a list', () => T.recording!.findMany!([{ where: {} }]), 'Trespass'],
    ['arguments as text', () => T.recording!.findMany!('where 1=1'), 'Trespass'],
    ['a field reference made by hand', () => T.recording!.count!({ where: { title: { equals: { _ref: 'title', _container: 'Recording' } } } }), 'Trespass'],
  ]);

  test('a getter that answers differently the second time', async () => {
    let asked = 0;
    const data = { title: 'x', get schoolId() { return asked++ === 0 ? 'A' : 'B'; } };
    expect(await ask(() => T.recording!.update!({ where: { id: 'a-r1' }, data, select: { schoolId: true } }))).toEqual({ schoolId: 'A' });
  });
});

describe('transactions', () => {
  test('see one school', async () => {
    const rows = await T.transaction(async (tx) => {
      await tx.schoolTerm!.create!({ data: { kind: 'raga', slug: 'bhup', name: 'Bhup' } });
      return tx.schoolTerm!.findMany!({ where: { OR: [{ schoolId: 'B' }, { slug: 'bhup' }] }, select: { slug: true } });
    });
    expect(rows).toEqual([{ slug: 'bhup' }]);
  });

  test('are undone as a whole', async () => {
    const attack = () =>
      T.transaction(async (tx) => {
        await tx.schoolTerm!.create!({ data: { kind: 'raga', slug: 'bhup', name: 'Bhup' } });
        await tx.recording!.update!({ where: { id: 'b-r1' }, data: { title: 'h' } });
      });
    expect(await ask(attack)).toBe('P2025');
    expect(await T.schoolTerm!.count!()).toBe(1);
  });

  test('take in what the viewer’s own tables do meanwhile', async () => {
    const attack = () =>
      T.transaction(async () => {
        await T.schoolTerm!.create!({ data: { kind: 'raga', slug: 'bhup', name: 'Bhup' } });
        expect(await T.schoolTerm!.count!()).toBe(2);
        throw new RangeError('undo');
      });
    expect(await ask(attack)).toBe('RangeError');
    expect(await T.schoolTerm!.count!()).toBe(1);
  });

  test('end: their tables are of no use afterwards', async () => {
    const kept = (await T.transaction(async (tx) => [tx])) as [AnyDb];
    expect(await ask(() => kept[0].recording!.count!())).toBe('P2028');
  });

  test('of another school wait their turn', async () => {
    const D = anyDb({ role: 'teacher', schoolId: 'B', personId: 'b-t' });
    let theirs: Promise<unknown> = Promise.resolve();
    const busy = T.transaction(async (tx) => {
      await tx.recording!.count!();
      await new Promise((resolve) => setTimeout(resolve, 40));
    });
    theirs = D.recording!.count!();
    await busy;
    expect(await theirs).toBe(3);
  });
});
