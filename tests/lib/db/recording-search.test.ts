import fc from 'fast-check';
import { recordingsSought, titlesOnShelves } from '@/lib/db/recording-search';
import { schoolDb } from '@/lib/db/school-db';
import type { Role, Who } from '@/lib/db/who';
import { emptyTables, testDatabase } from '@/tests/support/db';
import { batch, person, school } from '@/tests/support/people';
import { recordingOf } from '@/tests/support/recording';

// The one condition that is written twice, in Prisma for the charter and in SQL for the search: it must mean the same.

jest.setTimeout(240_000);
const db = testDatabase();

const one = fc.record({
  visibility: fc.constantFrom('everyone' as const, 'batches' as const, 'people' as const),
  published: fc.boolean(),
  deleted: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  batches: fc.subarray([0, 1]),
  people: fc.subarray([0, 1, 2]),
  next: fc.boolean(),
});
const member = fc.record({ student: fc.nat(2), batch: fc.nat(1), left: fc.boolean() });
const scene = fc.record({
  recordings: fc.array(one, { minLength: 1, maxLength: 7 }),
  members: fc.uniqueArray(member, { maxLength: 4, selector: ({ student, batch: of }) => `${student}${of}` }),
  children: fc.subarray([0, 1, 2]),
});
type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

test('everybody finds exactly what viewer.db shows them, of their own school', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async (drawn) => {
      emptyTables();
      for (const who of await staged(drawn)) {
        const shown = await schoolDb(who).recording.findMany({ where: { deletedAt: null }, select: { id: true, title: true } });
        const everything = (await recordingsSought(who, [])).map(({ id }) => id);
        const sought = (await recordingsSought(who, [{ sayings: [{ words: ['song'] }], tags: {} }])).map(({ id }) => id);
        const ids = shown.map(({ id }) => id).sort();
        expect([everything.sort(), sought.sort()]).toEqual([ids, ids]);
        expect((await titlesOnShelves(who)).sort()).toEqual(shown.map(({ title }) => title).sort());
      }
    }),
    { numRuns: 40 },
  );
});

/** Two schools with the same people, and everyone of both as they would be signed in. */
async function staged({ recordings, members, children }: Scene): Promise<Who[]> {
  const whos: Who[] = [];
  for (const next of [false, true]) {
    const { id: schoolId } = await school(next ? 'Next door' : 'Here', next ? 'GANDHA47' : 'SARASW47');
    const [teacher, ...students] = [
      await person(schoolId, 'teacher', 'Meera', 'Meera'),
      await person(schoolId, 'student', 'Anu', 'Anu'),
      await person(schoolId, 'student', 'Ravi', 'Ravi'),
      await person(schoolId, 'student', 'Isha', 'Isha'),
    ];
    const parent = await person(schoolId, 'parent', 'Lata', 'Lata');
    const batches = [await batch(schoolId, 'Saturday', []), await batch(schoolId, 'Monday', [])];
    for (const { student, batch: of, left } of members)
      await db.batchMember.create({ data: { schoolId, studentId: students[student]!.id, batchId: batches[of]!.id, leftAt: left ? new Date() : null } });
    for (const [index, { visibility, published, deleted, batches: ofBatches, people, next: elsewhere }] of recordings.entries()) {
      if (elsewhere !== next) continue;
      const recordingId = await recordingOf(teacher!, { title: `Song ${index}`, visibility, published, deletedAt: deleted ? new Date() : null });
      for (const of of ofBatches) await db.recordingBatch.create({ data: { schoolId, recordingId, batchId: batches[of]!.id } });
      for (const of of people) await db.recordingPerson.create({ data: { schoolId, recordingId, personId: students[of]!.id } });
    }
    const who = (role: Role, personId: string, more: Partial<Who> = {}): Who => ({ role, schoolId, personId, ...more });
    whos.push(who('teacher', teacher!.id), ...students.map(({ id }) => who('student', id)), who('parent', parent.id, { childIds: children.map((of) => students[of]!.id) }));
  }
  return whos;
}

describe('the index follows every writer', () => {
  const found = async (who: Who, word: string) => (await recordingsSought(who, [{ sayings: [{ words: [word], begun: true }], tags: {} }])).length;
  const teacher = async () => {
    const { id: schoolId } = await school('Here', 'SARASW47');
    return person(schoolId, 'teacher', 'Meera', 'Meera');
  };

  test('what is written, changed, or gone, by whichever way', async () => {
    const meera = await teacher();
    const who: Who = { role: 'teacher', schoolId: meera.schoolId, personId: meera.id };
    const id = await recordingOf(meera, { title: 'Mukhda', notes: 'softly' });
    expect([await found(who, 'mukd'), await found(who, 'softl')]).toEqual([1, 1]);
    await db.recording.update({ where: { id }, data: { title: 'Antara' } });
    expect([await found(who, 'mukd'), await found(who, 'antara')]).toEqual([0, 1]);
    await db.$executeRaw`UPDATE "Recording" SET "lyrics" = 'piya bin' WHERE "id" = ${id}`;
    expect(await found(who, 'piy')).toBe(1);
    await db.recording.delete({ where: { id } });
    expect(await found(who, 'antara')).toBe(0);
    expect(await db.$queryRaw`SELECT * FROM "RecordingText"`).toEqual([]);
  });

  test('twelve hundred at once, and a school that is erased', async () => {
    const meera = await teacher();
    const { originalId, schoolId, uploaderId } = await db.recording.findUniqueOrThrow({ where: { id: await recordingOf(meera) } });
    await db.recording.createMany({ data: Array.from({ length: 1_200 }, (_, n) => ({ schoolId, uploaderId, originalId, title: `Sargam ${n}` })) });
    expect(await found({ role: 'teacher', schoolId, personId: meera.id }, 'sargam')).toBe(1_200);
    await db.recording.deleteMany({ where: { schoolId } });
    expect(await db.$queryRaw`SELECT * FROM "RecordingText"`).toEqual([]);
    await db.$executeRaw`INSERT INTO "RecordingFts" ("RecordingFts") VALUES ('integrity-check')`;
  });
});
