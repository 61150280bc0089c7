import { Prisma } from '@/generated/prisma/client';
import { rawDb, rawTransaction } from '@/lib/db/client';
import { type AnyDb, anyDb, ask, attackScene, ids, others, tellsOfB } from '@/tests/support/attack-scene';
import { everything, testDatabase } from '@/tests/support/db';

// The wall, attacked afresh: with what JavaScript allows (getters, proxies, prototypes, symbols), by holes in conditions, and by what
// is going on at the same time.

testDatabase();

let T: AnyDb;
let S1: AnyDb;
let S2: AnyDb;
let B: AnyDb;
beforeEach(async () => {
  await attackScene();
  T = anyDb({ role: 'teacher', schoolId: 'A', personId: 'a-t' });
  S1 = anyDb({ role: 'student', schoolId: 'A', personId: 'a-s1' });
  S2 = anyDb({ role: 'student', schoolId: 'A', personId: 'a-s2' });
  B = anyDb({ role: 'teacher', schoolId: 'B', personId: 'b-t' });
});

type Attack = [tried: string, attack: () => unknown, end: unknown];
const heldUnchanged = (attacks: Attack[]) =>
  test.each(attacks)('%s', async (_, attack, end) => {
    const before = everything(() => true);
    const answer = await ask(attack);
    expect(answer).toEqual(end);
    expect(tellsOfB(answer)).toBe(false);
    expect(everything(() => true)).toBe(before);
  });

/** An object whose field answers differently every time it is read. */
function shifting(field: string, ...answers: unknown[]) {
  let reads = 0;
  const made = {};
  Object.defineProperty(made, field, { enumerable: true, get: () => answers[Math.min(reads++, answers.length - 1)] });
  return made;
}

const hidden = { uploader: { email: 'asc' } };
const ref = { _ref: 'email', _container: 'Person' };

describe('answers that shift', () => {
  heldUnchanged([
    ['an order, harmless at first', async () => ids(await S1.recording!.findMany!(shifting('orderBy', { id: 'asc' }, hidden))), 'a-r1 a-r2 a-r3'],
    ['an order, telling at first', () => S1.recording!.findMany!(shifting('orderBy', hidden, { id: 'asc' })), 'Trespass'],
    [
      'a cursor that is not there when looked for',
      async () => ids(await S1.recording!.findMany!(shifting('cursor', undefined, undefined, undefined, { id: 'a-r2' }))),
      'a-r1 a-r2 a-r3',
    ],
    [
      'a filter that turns into a comparison with what is behind the face',
      async () => ids(await S1.recording!.findMany!({ where: { uploader: { callName: shifting('not', 'x', 'x', ref) } } })),
      'a-r1 a-r2 a-r3',
    ],
    ['a school that changes', async () => ids(await T.recording!.findMany!({ where: shifting('schoolId', 'A', 'A', 'B') })), 'a-r1 a-r2 a-r3'],
    ['an id that changes', () => S2.practiceEntry!.findUnique!({ where: shifting('id', 'a-e-s2', 'a-e-s1', 'a-e-s1'), select: { id: true } }), { id: 'a-e-s2' }],
    [
      'a proxy that shows its keys to the second only',
      () => {
        let looks = 0;
        const sly = new Proxy({ where: { id: 'a-r1' } } as object, { ownKeys: (target) => (looks++ > 0 ? [...Reflect.ownKeys(target), 'orderBy'] : Reflect.ownKeys(target)) });
        return S1.recording!.findMany!({ ...sly, select: { id: true } });
      },
      [{ id: 'a-r1' }],
    ],
    [
      'a list of branches that changes',
      () => S2.practiceEntry!.count!({ where: shifting('OR', [{ id: 'a-e-s2' }], [{ id: 'a-e-s1' }, { id: { not: '' } }]) }),
      1,
    ],
  ]);

  test('written is what was looked at', async () => {
    await S1.practiceEntry!.create!({ data: { day: '2026-11-22', clientKey: 'new', ...{}, get studentId() { return 'a-s1'; } } });
    const before = others();
    expect(await ask(() => S1.practiceEntry!.create!({ data: Object.assign(shifting('studentId', 'a-s2', 'a-s1'), { day: '2026-11-22', clientKey: 'x' }) }))).toBe('Trespass');
    expect(others()).toBe(before);
  });
});

describe('prototypes and symbols', () => {
  const from = (prototype: object, own: object = {}) => Object.assign(Object.create(prototype) as object, own);
  heldUnchanged([
    ['arguments on a prototype', () => T.recording!.deleteMany!(from({ where: { id: 'none' } })), 'Trespass'],
    ['a condition on a prototype', () => T.recording!.deleteMany!({ where: from({ id: 'a-r1' }) }), 'Trespass'],
    ['“is” on a prototype', () => S1.recording!.count!({ where: { uploader: from({ is: { email: 'a-t@x' } }, { callName: 'nobody' }) } }), 'Trespass'],
    ['arguments of a class', () => T.recording!.findMany!(new (class { where = { schoolId: 'B' }; })()), 'Trespass'],
    ['a list as arguments', () => T.recording!.findMany!([{ where: { id: 'a-r1' } }]), 'Trespass'],
    ['a function as arguments', () => T.recording!.findMany!((() => ({})) as unknown), 'Trespass'],
    ['symbols as conditions', async () => ids(await T.recording!.findMany!({ where: { [Symbol('schoolId')]: 'B' } })), 'a-r1 a-r2 a-r3'],
    ['__proto__ in a filter’s filter', () => T.recording!.count!({ where: { uploader: JSON.parse('{"__proto__":{"id":"b-t"}}') } }), 'Trespass'],
    ['__proto__ as arguments', () => T.recording!.count!(JSON.parse('{"__proto__":{"where":{"schoolId":"B"}}}')), 'Trespass'],
    ['constructor as a relation', () => T.recording!.findMany!({ include: { constructor: true } }), 'PrismaClientValidationError'],
    ['toString as a relation filter', () => T.recording!.count!({ where: { toString: { some: {} } } }), 'PrismaClientValidationError'],
  ]);

  test.each(['then', 'constructor', '__proto__', 'toString', '$queryRaw', '$executeRawUnsafe', '$extends', '$parent', '_engine', 'session', 'identity', 'Recording', 'school.'])(
    'the facade has no %s',
    (name) => expect((T as Record<string, unknown>)[name]).toBeUndefined(),
  );

  test('a symbol is no table, and nothing can be put on the facade or its tables', () => {
    expect((T as unknown as Record<symbol, unknown>)[Symbol.iterator]).toBeUndefined();
    for (const attempt of [
      () => Object.assign(T, { session: {} }),
      () => Object.assign(T.recording!, { findMany: () => 'all' }),
      () => Object.defineProperty(T, 'x', { value: 1 }),
      () => Object.setPrototypeOf(T, { session: {} }),
      () => Object.setPrototypeOf(T.recording!, { raw: 1 }),
    ])
      expect(attempt).toThrow(TypeError);
  });
});

describe('holes in conditions: what is undefined is no condition, and may not decide what is changed', () => {
  const title = { title: 'h' };
  heldUnchanged([
    ['delete where the id is undefined', () => T.recording!.deleteMany!({ where: { id: undefined } }), 'Trespass'],
    ['delete where the id is among undefined', () => T.recording!.deleteMany!({ where: { id: { in: undefined } } }), 'Trespass'],
    ['delete where an AND holds nothing', () => T.recording!.deleteMany!({ where: { AND: [{ id: undefined }] } }), 'Trespass'],
    ['delete where an OR is undefined', () => T.recording!.deleteMany!({ where: { OR: undefined } }), 'Trespass'],
    ['delete where null', () => T.recording!.deleteMany!({ where: null }), 'Trespass'],
    ['delete where a list', () => T.recording!.deleteMany!({ where: [{ id: 'none' }] }), 'Trespass'],
    ['delete where a text', () => T.recording!.deleteMany!({ where: 'id = 1' }), 'Trespass'],
    ['change where the id is undefined', () => T.recording!.updateMany!({ where: { id: undefined }, data: title }), 'Trespass'],
    ['change where a relation’s id is undefined', () => T.recording!.updateMany!({ where: { uploader: { id: undefined } }, data: title }), 'Trespass'],
    ['read where null', () => T.recording!.findMany!({ where: null }), 'Trespass'],
  ]);

  test('everything, where that is said', async () => {
    expect(await T.schoolTerm!.updateMany!({ data: { name: 'h' } })).toEqual({ count: 1 });
    expect(await T.practiceEntry!.deleteMany!({ where: {} })).toEqual({ count: 2 });
  });
});

describe('values that are more than values', () => {
  heldUnchanged([
    ['a reference to a column, as Prisma makes it', () => S1.recording!.count!({ where: { uploader: { callName: { equals: { $type: 'FieldRef', value: ref } } } } }), 'Trespass'],
    ['a raw value', () => T.recording!.count!({ where: { title: { $type: 'Raw', value: { contains: '' } } } }), 'PrismaClientValidationError'],
    ['an id that is an object', () => T.recording!.findFirst!({ where: { id: { toString: () => 'b-r1' } } }), 'PrismaClientValidationError'],
    ['an id of a class', () => T.recording!.findFirst!({ where: { id: new String('b-r1') } }), 'Trespass'],
    ['a date that is none', () => T.recording!.count!({ where: { createdAt: new Date('never') } }), 'PrismaClientValidationError'],
    ['Json’s nulls', async () => T.schoolTerm!.count!({ where: { card: { equals: Prisma.AnyNull } } }), 1],
    ['a path into Json of B', () => T.schoolTerm!.count!({ where: { card: { path: '$.a', equals: 'b' }, schoolId: 'B' } }), 0],
    ['a having by what is hidden', () => S2.practiceEntry!.groupBy!({ by: ['studentId'], having: { minutes: { _sum: { gte: 0 } }, studentId: 'a-s1' } }), []],
    ['minutes of all, by distinct', () => S2.practiceEntry!.findMany!({ distinct: ['studentId'], select: { studentId: true } }), [{ studentId: 'a-s2' }]],
    ['the least and most of all', () => S2.practiceEntry!.aggregate!({ _min: { minutes: true }, _max: { minutes: true }, where: { OR: [{}, { studentId: 'a-s1' }] } }), { _min: { minutes: null }, _max: { minutes: null } }],
    ['going back before the first', () => S2.practiceEntry!.findMany!({ take: -5, skip: 1, select: { id: true } }), []],
    ['counting by a condition on those counted', () => S2.recording!.findFirst!({ where: { id: 'a-r1' }, select: { _count: { select: { practice: { where: { OR: [{ what: { contains: 's1' } }] } } } } } }), { _count: { practice: 0 } }],
    ['the neighbours’ practice by way of the recording', () => S2.recording!.findMany!({ where: { practice: { some: { student: { callName: 'a-s1' } } } } }), []],
    ['and by way of the task', () => S2.assignment!.count!({ where: { targets: { some: { student: { callName: 'a-s1' } } } } }), 0],
    ['an order by the count of a count', () => S2.recording!.findMany!({ orderBy: [{ uploader: { recordings: { _count: 'asc' } } }] }), 'Trespass'],
    ['an order inside “nulls”', () => S2.recording!.findMany!({ orderBy: { playable: { sha256: { sort: 'asc', nulls: 'last' } } } }), 'Trespass'],
  ]);
});

describe('errors tell nothing', () => {
  const refusal = (attack: () => unknown) => Promise.resolve().then(attack).then(() => 'done', ({ message, meta }: Error & { meta?: unknown }) => `${message} ${JSON.stringify(meta ?? {})}`);

  test('of a row that is hidden and one that is missing: the same words', async () => {
    const change = (id: string) => refusal(() => S1.practiceEntry!.update!({ where: { id }, data: { minutes: 1 } }));
    expect((await change('a-e-s2')).replaceAll('a-e-s2', 'ID')).toBe((await change('nowhere')).replaceAll('nowhere', 'ID'));
    expect((await change('b-e-s1')).replaceAll('b-e-s1', 'ID')).toBe((await change('nowhere')).replaceAll('nowhere', 'ID'));
  });

  test('a key that another school has is free in this one', async () => {
    await rawDb().schoolTerm.create({ data: { id: 'b-only', schoolId: 'B', kind: 'raga', slug: 'only-b', name: 'x' } });
    expect(await T.schoolTerm!.create!({ data: { kind: 'raga', slug: 'only-b', name: 'x' }, select: { slug: true } })).toEqual({ slug: 'only-b' });
  });

  test('what collides is told by its columns, not by its row', async () => {
    const words = await refusal(() => S1.practiceEntry!.create!({ data: { id: 'a-e-s2', studentId: 'a-s1', day: '2026-11-22', clientKey: 'x' } }));
    expect(words).toContain('Unique constraint failed');
    expect(words).not.toMatch(/what a-s2|20 minutes|k-s2/);
  });
});

describe('at the same time', () => {
  const entry = (studentId: string, clientKey: string) => ({ data: { studentId, day: '2026-11-22', clientKey } });
  const tick = () => new Promise((done) => setTimeout(done, 1));

  test('thirty requests of two schools, each in a transaction, see and keep their own only', async () => {
    const one = async (i: number) => {
      const [db, side] = i % 2 ? [T, 'a'] : [B, 'b'];
      return db.transaction(async (tx) => {
        await tx.practiceEntry!.create!(entry(`${side}-s1`, `at-once-${i}`));
        await tick();
        const seen = (await db.practiceEntry!.findMany!({ select: { schoolId: true } })) as { schoolId: string }[];
        expect(new Set(seen.map(({ schoolId }) => schoolId))).toEqual(new Set([side.toUpperCase()]));
        if (i % 5 === 0) throw new Error('undone');
      });
    };
    const ends = await Promise.allSettled(Array.from({ length: 30 }, (_, i) => one(i)));
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(6);
    expect(await rawDb().practiceEntry.count({ where: { clientKey: { startsWith: 'at-once-' } } })).toBe(24);
  });

  test('what stands outside a transaction is not undone with it', async () => {
    let halfway = () => {};
    const isHalfway = new Promise<void>((done) => (halfway = done));
    const undone = T.transaction(async (tx) => {
      await tx.practiceEntry!.create!(entry('a-s1', 'inside'));
      halfway();
      await tick();
      throw new Error('undone');
    });
    await isHalfway;
    const kept = B.practiceEntry!.create!(entry('b-s1', 'outside'));
    await expect(undone).rejects.toThrow('undone');
    await kept;
    const keys = await rawDb().practiceEntry.findMany({ where: { clientKey: { in: ['inside', 'outside'] } }, select: { clientKey: true } });
    expect(keys).toEqual([{ clientKey: 'outside' }]);
  });

  test('a transaction’s tables end with it, and what it left running goes on outside', async () => {
    let leaked: AnyDb | undefined;
    let late: Promise<unknown> | undefined;
    await T.transaction(async (tx) => {
      leaked = tx;
      late = tick().then(tick).then(() => T.recording!.count!());
    });
    expect(await ask(() => leaked!.recording!.count!())).toBe('P2028');
    expect(leaked!.transaction).toBeUndefined();
    expect(await late).toBe(3);
  });

  test('another viewer inside somebody’s transaction stays behind their own wall', async () => {
    await T.transaction(async () => {
      expect(ids(await B.recording!.findMany!({ select: { id: true } }))).toBe('b-r1 b-r2 b-r3');
      expect(await S2.practiceEntry!.count!({ where: { studentId: 'a-s1' } })).toBe(0);
      await rawTransaction(async () => expect(await ask(() => S1.recording!.deleteMany!())).toBe('Trespass')).catch(() => undefined);
    }).catch(() => undefined);
    expect(await rawDb().recording.count()).toBe(6);
  });
});
