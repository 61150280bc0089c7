import { schoolDb } from '@/lib/db/school-db';
import { type AnyDb, anyDb, ask, attackScene, ids, others, tellsOfB } from '@/tests/support/attack-scene';
import { testDatabase } from '@/tests/support/db';

// The first wall, attacked by a teacher of A who looks for a way round it.

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

describe('doors', () => {
  const ways = [
    '$queryRaw',
    '$queryRawUnsafe',
    '$executeRaw',
    '$executeRawUnsafe',
    '$queryRawTyped',
    '$runCommandRaw',
    '$extends',
    '$parent',
    '$transaction',
    '$connect',
    '$disconnect',
    '$on',
  ];
  const insides = [
    '_request',
    '_engine',
    '_engineConfig',
    '_appliedParent',
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'identity',
    'session',
    'signInLink',
    'membership',
    'pinKey',
    'job',
    'throttle',
  ];

  test.each([...ways, ...insides])('there is no %s', async (name) => {
    const at = (thing: unknown) => (thing as Record<string, unknown>)[name];
    expect(at(T)).toBeUndefined();
    expect(at(T.recording)).toBeUndefined();
    expect(await T.transaction(async (tx) => [at(tx), at(tx.recording)])).toEqual([undefined, undefined]);
  });

  test.each(['findRaw', 'aggregateRaw', 'fields', 'name', '$name'])('a table has no %s', (name) =>
    expect((T.recording as Record<string, unknown>)[name]).toBeUndefined(),
  );

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
    for (const who of [
      { schoolId: undefined, personId: 'x' },
      { schoolId: 'A', personId: '' },
      { schoolId: '', personId: 'x' },
    ])
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
    [
      '__proto__ in a filter, from JSON',
      () => T.recording!.findMany!({ where: JSON.parse('{"__proto__": {"schoolId": "B"}}') }),
      'Trespass',
    ],
    [
      '__proto__ deeper in a filter',
      () => T.recording!.findMany!({ where: { OR: [JSON.parse('{"__proto__": {"id": "b-r1"}}')] } }),
      'Trespass',
    ],
    [
      '__proto__ in data, from JSON',
      () => T.recording!.update!({ where: { id: 'a-r1' }, data: JSON.parse('{"__proto__": {"schoolId": "B"}}') }),
      'Trespass',
    ],
    ['constructor in data', () => T.recording!.update!({ where: { id: 'a-r1' }, data: { constructor: { x: 1 } } }), 'Trespass'],
    ['constructor in include', () => T.recording!.findMany!({ include: { constructor: true } }), 'PrismaClientValidationError'],
    ['toString in a filter', () => T.recording!.findMany!({ where: { toString: { some: {} } } }), 'PrismaClientValidationError'],
    ['inherited data', () => T.recording!.updateMany!({ where: { id: 'a-r1' }, data: Object.create({ schoolId: 'B' }) }), 'Trespass'],
    ['inherited where', () => T.recording!.findMany!(Object.create({ where: { schoolId: 'B' }, cursor: { id: 'b-r1' } })), 'Trespass'],
    ['arguments as a list', () => T.recording!.findMany!([{ where: {} }]), 'Trespass'],
    ['arguments as text', () => T.recording!.findMany!('where 1=1'), 'Trespass'],
    [
      'a field reference made by hand',
      () => T.recording!.count!({ where: { title: { equals: { _ref: 'title', _container: 'Recording' } } } }),
      'Trespass',
    ],
  ]);

  test('a getter that answers differently the second time', async () => {
    let asked = 0;
    const data = {
      title: 'x',
      get schoolId() {
        return asked++ === 0 ? 'A' : 'B';
      },
    };
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
