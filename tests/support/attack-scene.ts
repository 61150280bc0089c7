import { rawDb } from '@/lib/db/client';
import { schoolDb } from '@/lib/db/school-db';
import type { Who } from '@/lib/db/who';
import { everything } from './db';

/** Any table with any argument: an attack does not keep to the types. */
export type AnyDb = Record<
  string,
  Record<string, (args?: unknown) => Promise<unknown> & Record<string, (args?: unknown) => Promise<unknown>>>
> & {
  transaction(work: (tx: AnyDb) => Promise<unknown>): Promise<unknown>;
};

export const anyDb = (who: Who) => schoolDb(who) as unknown as AnyDb;

/**
 * Two schools alike, A and B: teacher t, students s1 and s2, parent p of s1; recordings r1 and r3 for everyone, r2 for s1 alone; a
 * passage of r1, set as a task to s1; a practice entry of each student on r1. Ids read "a-r1".
 */
export async function attackScene() {
  for (const school of ['A', 'B']) await furnish(school);
  await rawDb().identity.create({ data: { id: 'identity', email: 'i@example.org', passwordHash: 'hash' } });
}

async function furnish(schoolId: string) {
  const db = rawDb();
  const id = (name: string) => `${schoolId.toLowerCase()}-${name}`;
  await db.school.create({
    data: { id: schoolId, name: `School ${schoolId}`, code: `CODE${schoolId}`, timeZone: 'Asia/Kolkata', currency: 'INR' },
  });
  for (const [name, role] of [
    ['t', 'teacher'],
    ['s1', 'student'],
    ['s2', 'student'],
    ['p', 'parent'],
  ] as const)
    await db.person.create({
      data: {
        id: id(name),
        schoolId,
        role,
        name: `${id(name)} in full`,
        callName: id(name),
        nameKey: id(name),
        email: `${id(name)}@x`,
        phone: '123',
      },
    });
  await db.guardianship.create({ data: { id: id('g'), schoolId, guardianId: id('p'), childId: id('s1') } });
  for (const [name, visibility, seconds] of [
    ['r1', 'everyone', 10],
    ['r2', 'people', 20],
    ['r3', 'everyone', 30],
  ] as const) {
    await db.mediaFile.create({
      data: {
        id: id(`f-${name}`),
        schoolId,
        storageKey: id(`key-${name}`),
        sha256: `sha-${name}`,
        bytes: 1n,
        mime: 'audio/mp4',
        name: `${name}.m4a`,
      },
    });
    await db.recording.create({
      data: {
        id: id(name),
        schoolId,
        uploaderId: id('t'),
        originalId: id(`f-${name}`),
        playableId: id(`f-${name}`),
        title: `${schoolId} ${name}`,
        visibility,
        seconds: seconds + (schoolId === 'B' ? 5 : 0),
      },
    });
  }
  await db.recordingPerson.create({ data: { id: id('rp'), schoolId, recordingId: id('r2'), personId: id('s1') } });
  await db.passage.create({
    data: { id: id('pa'), schoolId, recordingId: id('r1'), authorId: id('t'), label: 'mukhda', fromMs: 0, toMs: 1 },
  });
  await db.assignment.create({
    data: { id: id('as'), schoolId, authorId: id('t'), passageId: id('pa'), recordingId: id('r2'), text: 'sing', startsOn: '2026-11-01' },
  });
  await db.assignmentTarget.create({ data: { id: id('at'), schoolId, assignmentId: id('as'), studentId: id('s1') } });
  await db.schoolTerm.create({ data: { id: id('term'), schoolId, kind: 'raga', slug: 'yaman', name: `Yaman of ${schoolId}` } });
  for (const [student, minutes] of [
    ['s1', 10],
    ['s2', 20],
  ] as const)
    await db.practiceEntry.create({
      data: {
        id: id(`e-${student}`),
        schoolId,
        studentId: id(student),
        recordingId: id('r1'),
        day: '2026-11-20',
        minutes,
        what: `what ${id(student)} did`,
        clientKey: `k-${student}`,
      },
    });
  await db.job.create({ data: { id: id('job'), schoolId, kind: 'convert', subjectId: id('r1') } });
}

/** The answer, or how it was refused: Trespass, or Prisma's code. */
export const ask = async (question: () => Promise<unknown> | unknown): Promise<unknown> => {
  try {
    return await question();
  } catch (error) {
    const { code, name, message } = error as Error & { code?: string };
    if (error instanceof TypeError) return `TypeError: ${message}`;
    return code ?? name;
  }
};

/** All there is of school B and outside the schools, as text. */
export const others = () => everything((row) => row.schoolId !== 'A' && row.id !== 'A');

export const ids = (rows: unknown) =>
  (rows as { id: string }[])
    .map(({ id }) => id)
    .sort()
    .join(' ');
export const tellsOfB = (answer: unknown) =>
  /"b-|School B|CODEB|of B"|"B"/.test(JSON.stringify(answer, (_, v) => (typeof v === 'bigint' ? `${v}` : v)) ?? '');
