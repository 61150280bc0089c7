import { type AnyDb, anyDb, ask, attackScene, others, tellsOfB } from '@/tests/support/attack-scene';
import { testDatabase } from '@/tests/support/db';

// The first wall, attacked by a teacher of A who wants to read what is B's. (The charter's own attacks: wall-charter.test.ts.)

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
    [
      'findUnique, key scoped to B',
      () => T.schoolTerm!.findUnique!({ where: { schoolId_kind_slug: { schoolId: 'B', kind: 'raga', slug: 'yaman' } } }),
      null,
    ],
    ['findUnique, own key beside B’s', () => T.recording!.findUnique!({ where: { id: 'b-r1', schoolId: 'B' } }), null],
    ['findUniqueOrThrow', () => T.recording!.findUniqueOrThrow!({ where: { id: 'b-r1' } }), 'P2025'],
    [
      'own row by compound key',
      () => T.recording!.findUnique!({ where: { schoolId_id: { schoolId: 'A', id: 'a-r1' } }, ...idOnly }),
      { id: 'a-r1' },
    ],
  ]);
});

describe('reading by filter', () => {
  held([
    ['findFirst', () => T.recording!.findFirst!({ where: { schoolId: 'B' } }), null],
    ['findFirstOrThrow', () => T.recording!.findFirstOrThrow!({ where: { OR: [{ schoolId: 'B' }] } }), 'P2025'],
    [
      'OR',
      () => T.recording!.findMany!({ where: { OR: [{ schoolId: 'B' }, { id: { not: '' } }] }, ...bySeconds }),
      [{ id: 'a-r1' }, { id: 'a-r2' }, { id: 'a-r3' }],
    ],
    ['NOT', () => T.recording!.findMany!({ where: { NOT: { schoolId: 'A' } } }), []],
    ['NOT in a list', () => T.recording!.findMany!({ where: { NOT: [{ schoolId: 'A' }, { id: 'x' }] } }), []],
    ['AND as a list', () => T.recording!.findMany!({ where: { AND: [{ schoolId: 'B' }] } }), []],
    ['AND as an object', () => T.recording!.findMany!({ where: { AND: { schoolId: 'B' } } }), []],
    ['schoolId undefined', () => T.recording!.count!({ where: { schoolId: undefined } }), 3],
    ['schoolId in both', () => T.recording!.count!({ where: { schoolId: { in: ['A', 'B'] } } }), 3],
    [
      'a word that is in both schools',
      () => T.schoolTerm!.findMany!({ where: { slug: 'yaman' }, select: { schoolId: true } }),
      [{ schoolId: 'A' }],
    ],
    ['an empty OR', () => T.recording!.count!({ where: { OR: [] } }), 0],
    ['an empty OR, deeper', () => T.recording!.count!({ where: { AND: [{ OR: [] }] } }), 0],
    ['not an empty OR', () => T.recording!.count!({ where: { NOT: { OR: [] } } }), 3],
    ['an empty OR of a relation', () => T.person!.count!({ where: { recordings: { some: { OR: [] } } } }), 0],
    ['some of B’s', () => T.person!.findMany!({ where: { recordings: { some: { schoolId: 'B' } } } }), []],
    ['none and every', () => T.person!.count!({ where: { recordings: { none: { schoolId: 'B' }, every: { schoolId: 'A' } } } }), 4],
    ['down from the school', () => T.recording!.findMany!({ where: { school: { people: { some: { id: 'b-t' } } } } }), []],
    [
      'by way of two schools',
      () => T.recording!.findMany!({ where: { school: { is: { recordings: { some: { school: { id: 'B' } } } } } } }),
      [],
    ],
    ['an unknown relation filter', () => T.person!.findMany!({ where: { recordings: { any: { id: 'b-r1' } } } }), 'Trespass'],
    ['a list where a filter belongs', () => T.person!.findMany!({ where: { recordings: [{ some: {} }] } }), 'Trespass'],
    ['a filter by a table apart', () => T.person!.findMany!({ where: { jobs: { some: {} } } }), 'PrismaClientValidationError'],
  ]);
});

describe('sums', () => {
  held([
    ['count', () => T.recording!.count!(), 3],
    [
      'count with select',
      () => T.recording!.count!({ select: { _all: true, title: true }, where: { schoolId: 'B' } }),
      { _all: 0, title: 0 },
    ],
    ['aggregate', () => T.recording!.aggregate!({ _max: { seconds: true }, _count: true }), { _max: { seconds: 30 }, _count: 3 }],
    [
      'groupBy',
      () => T.recording!.groupBy!({ by: ['schoolId'], _count: true, having: { seconds: { _max: { gt: 0 } } } }),
      [{ schoolId: 'A', _count: 3 }],
    ],
    [
      'groupBy with a foreign having',
      () => T.recording!.groupBy!({ by: ['schoolId'], having: { OR: [{ schoolId: 'B' }, { seconds: { _max: { gt: 30 } } }] } }),
      [],
    ],
    ['distinct', () => T.recording!.findMany!({ distinct: ['schoolId'], select: { schoolId: true } }), [{ schoolId: 'A' }]],
    [
      '_count of a relation',
      () => T.school!.findMany!({ select: { _count: { select: { recordings: true } } } }),
      [{ _count: { recordings: 3 } }],
    ],
    [
      '_count of a relation, filtered',
      () => T.school!.findMany!({ select: { _count: { select: { recordings: { where: { schoolId: 'B' } } } } } }),
      [{ _count: { recordings: 0 } }],
    ],
    ['_count of what is no list', () => T.recording!.findMany!({ select: { _count: { select: { uploader: true } } } }), 'Trespass'],
    ['_count of a table apart', () => T.person!.findMany!({ select: { _count: { select: { jobs: true } } } }), 'Trespass'],
  ]);
});

describe('cursors and order', () => {
  held([
    ['cursor by B’s id', () => T.recording!.findMany!({ cursor: { id: 'b-r1' }, ...bySeconds }), 'Trespass'],
    ['cursor by compound key', () => T.recording!.findMany!({ cursor: { schoolId_id: { schoolId: 'B', id: 'b-r1' } }, ...bySeconds }), []],
    [
      'cursor with a second key',
      () => T.recording!.findMany!({ cursor: { schoolId_id: { schoolId: 'A', id: 'a-r3' }, id: 'b-r1' }, ...bySeconds }),
      [{ id: 'a-r3' }],
    ],
    [
      'cursor by compound key, backwards',
      () => T.recording!.findMany!({ cursor: { schoolId_id: { schoolId: 'B', id: 'b-r1' } }, orderBy: { id: 'desc' } }),
      [],
    ],
    ['cursor inside an aggregate', () => T.recording!.aggregate!({ cursor: { id: 'b-r1' }, _count: true }), 'Trespass'],
    ['cursor null', () => T.recording!.findMany!({ cursor: null }), 'Trespass'],
    ['cursor inside a list', () => T.school!.findFirst!({ include: { recordings: { cursor: { id: 'b-r1' } } } }), 'Trespass'],
    [
      'own cursor works',
      () => T.recording!.findMany!({ cursor: { schoolId_id: { schoolId: 'A', id: 'a-r2' } }, skip: 1, ...bySeconds }),
      [{ id: 'a-r3' }],
    ],
    [
      'order by a relation',
      () => T.recording!.findMany!({ orderBy: [{ uploader: { name: 'asc' } }, { id: 'asc' }], ...idOnly }),
      [{ id: 'a-r1' }, { id: 'a-r2' }, { id: 'a-r3' }],
    ],
    ['order by a count', () => T.person!.findFirst!({ orderBy: [{ recordings: { _count: 'desc' } }], ...idOnly }), { id: 'a-t' }],
  ]);
});

describe('including', () => {
  held([
    [
      'a whole tree',
      () =>
        T.recording!.findFirst!({
          where: { id: 'a-r3' },
          select: { school: { select: { people: { where: { id: { startsWith: 'b-' } } } } } },
        }),
      { school: { people: [] } },
    ],
    [
      'an optional one of B’s',
      () => T.recording!.findFirst!({ where: { id: 'a-r3' }, select: { playable: { where: { schoolId: 'B' } } } }),
      { playable: null },
    ],
    [
      'the school itself',
      () => T.school!.findMany!({ select: { id: true, people: { select: { schoolId: true }, distinct: ['schoolId'] } } }),
      [{ id: 'A', people: [{ schoolId: 'A' }] }],
    ],
    ['a table apart', () => T.person!.findMany!({ include: { jobs: true } }), 'PrismaClientValidationError'],
    ['relationLoadStrategy', () => T.recording!.findMany!({ relationLoadStrategy: 'join' }), 'Trespass'],
    ['an unknown argument inside', () => T.school!.findMany!({ include: { people: { relationLoadStrategy: 'join' } } }), 'Trespass'],
    ['the fluent way, by key', () => T.recording!.findUnique!({ where: { id: 'b-r1' } }).uploader!(), expect.stringContaining('TypeError')],
    [
      'the fluent way, from one’s own',
      () => T.recording!.findUnique!({ where: { id: 'a-r1' } }).school!(),
      expect.stringContaining('TypeError'),
    ],
  ]);

  test('everything, deep', async () => {
    const deep = {
      include: {
        uploader: { include: { recordings: { include: { practice: { include: { student: { include: { _count: true } } } } } } } },
        school: { include: { people: true, recordings: true, practice: true } },
      },
    };
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
