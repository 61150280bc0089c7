import { schoolDb } from '@/lib/db/school-db';
import { Trespass } from '@/lib/db/wall/trespass';
import { VERBS } from '@/lib/db/wall/guard';
import type { Role } from '@/lib/db/who';
import { everything, testDatabase } from '@/tests/support/db';
import { oneOfEach, type Row, rowFor, tableOf, TENANTS } from '@/tests/support/one-of-each';

// Every model × every verb × every role: a row of school B can be neither read, nor counted, nor changed from school A.

testDatabase({ emptied: 'once' });

type Table = Record<string, (args?: unknown) => Promise<unknown>>;

let a: Map<string, Row>;
let b: Map<string, Row>;
beforeAll(async () => {
  a = await oneOfEach('a');
  b = await oneOfEach('b');
});

const ofB = (row: Record<string, unknown>) => row.schoolId === 'b-School' || row.id === 'b-School';
const tableFor = (role: Role, school: string, model: string) => {
  const who = { role, schoolId: `${school}-School`, personId: `${school}-Person`, childIds: role === 'parent' ? [`${school}-Person`] : [] };
  return (schoolDb(who) as unknown as Record<string, Table>)[tableOf(model)] as Table;
};

const ask = async (question: () => Promise<unknown>) => question().catch((error: Error & { code?: string }) => error.code ?? error.name);
const REFUSED = ['Trespass', 'P2025', 'P2003', 'P2002'];

describe.each(['teacher', 'student', 'parent'] as const)('as %s of A', (role) => {
  describe.each(TENANTS)('$name', (model) => {
    const school = model.name === 'School';
    const keys = (row: Row): Row[] => [
      { id: row.id },
      ...(school ? [] : [{ schoolId_id: { schoolId: row.schoolId, id: row.id } } as unknown as Row]),
      ...model.uniques
        .filter((unique) => unique.join() !== 'schoolId,id' && unique.every((column) => row[column] !== undefined))
        .map((unique) => ({ [unique.join('_')]: Object.fromEntries(unique.map((column) => [column, row[column]])) }) as unknown as Row),
    ];
    const home = (row: Row) => (school ? { id: row.id } : { schoolId: row.schoolId });

    let table: Table;
    let theirs: Row;
    let before: string;
    beforeEach(() => {
      table = tableFor(role, 'a', model.name);
      theirs = b.get(model.name) as Row;
      before = everything(ofB);
    });
    afterEach(() => expect(everything(ofB)).toBe(before));

    const changes = () => Object.fromEntries(Object.entries(theirs).filter(([column]) => column !== 'id' && column !== 'schoolId'));

    test('reads', async () => {
      for (const where of keys(theirs)) {
        expect([null, 'Trespass']).toContainEqual(await ask(() => table.findUnique!({ where })));
        expect(REFUSED).toContain(await ask(() => table.findUniqueOrThrow!({ where })));
      }
      const oblique = [
        home(theirs),
        { OR: [home(theirs), { id: theirs.id }] },
        { NOT: { id: { in: [a.get(model.name)!.id] } } },
        { AND: [{ id: theirs.id }] },
      ];
      for (const where of oblique) {
        expect([null, 'Trespass']).toContainEqual(await ask(() => table.findFirst!({ where })));
        expect(REFUSED).toContain(await ask(() => table.findFirstOrThrow!({ where })));
        expect([[], 'Trespass']).toContainEqual(await ask(() => table.findMany!({ where })));
        expect([0, 'Trespass']).toContainEqual(await ask(() => table.count!({ where })));
        expect([{ _count: { id: 0 }, _max: { id: null } }, 'Trespass']).toContainEqual(
          await ask(() => table.aggregate!({ where, _count: { id: true }, _max: { id: true } })),
        );
        expect([[], 'Trespass']).toContainEqual(await ask(() => table.groupBy!({ where, by: ['id'] })));
      }
      const all = [
        await ask(() => table.findMany!()),
        await ask(() => table.groupBy!({ by: ['id'], _count: true })),
        await ask(() => table.aggregate!({ _max: { id: true } })),
      ];
      expect(JSON.stringify(all, (_, v) => (typeof v === 'bigint' ? `${v}` : v))).not.toContain('b-');
      expect(await ask(() => table.findMany!({ cursor: { id: theirs.id } }))).toBe('Trespass');
      const page = school
        ? 'Trespass'
        : await ask(() => table.findMany!({ cursor: { schoolId_id: { schoolId: theirs.schoolId, id: theirs.id } } }));
      expect([[], 'Trespass']).toContainEqual(page);
    });

    test('changes', async () => {
      for (const where of keys(theirs)) {
        expect(REFUSED).toContain(await ask(() => table.update!({ where, data: changes() })));
        expect(REFUSED).toContain(await ask(() => table.delete!({ where })));
        expect(REFUSED).toContain(await ask(() => table.upsert!({ where, create: { ...theirs }, update: changes() })));
      }
      for (const where of [home(theirs), { id: theirs.id }, { OR: [home(theirs)] }]) {
        expect([{ count: 0 }, 'Trespass']).toContainEqual(await ask(() => table.updateMany!({ where, data: changes() })));
        expect([[], 'Trespass']).toContainEqual(await ask(() => table.updateManyAndReturn!({ where, data: changes() })));
        expect([{ count: 0 }, 'Trespass']).toContainEqual(await ask(() => table.deleteMany!({ where })));
      }
    });

    test('new rows', async () => {
      const planted = { ...(await rowFor(model, 'b', b)), id: `planted-${model.name}` };
      expect(await ask(() => table.create!({ data: planted }))).toBe('Trespass');
      expect(await ask(() => table.createMany!({ data: [planted] }))).toBe('Trespass');
      expect(await ask(() => table.createManyAndReturn!({ data: [planted] }))).toBe('Trespass');
      // A row of one's own school whose keys point into the other.
      const pointing = Object.fromEntries(Object.entries(planted).filter(([column]) => column !== 'schoolId'));
      const pointsOut = Object.entries(pointing).some(
        ([column, value]) => column !== 'id' && typeof value === 'string' && value.startsWith('b-'),
      );
      if (pointsOut) expect(REFUSED).toContain(await ask(() => table.create!({ data: pointing })));
      // One's own row moved there.
      const mine = a.get(model.name) as Row;
      expect(['Trespass', 'P2025']).toContain(
        await ask(() => table.update!({ where: { id: mine.id }, data: school ? { id: 'b-School' } : { schoolId: theirs.schoolId } })),
      );
    });
  });
});

test('the check bites: a teacher of B reads every one of these rows', async () => {
  for (const { name } of TENANTS) {
    const row = b.get(name) as Row;
    expect(await tableFor('teacher', 'b', name).findUnique!({ where: { id: row.id } })).toMatchObject({ id: row.id });
  }
});

test('no verb is left out here', () => {
  const tried = [
    'findUnique',
    'findUniqueOrThrow',
    'findFirst',
    'findFirstOrThrow',
    'findMany',
    'count',
    'aggregate',
    'groupBy',
    'create',
    'createMany',
  ];
  const alsoTried = ['createManyAndReturn', 'update', 'updateMany', 'updateManyAndReturn', 'delete', 'deleteMany', 'upsert'];
  expect([...VERBS].sort()).toEqual([...tried, ...alsoTried].sort());
  expect(new Trespass('x').name).toBe('Trespass');
});
