import type { Parent, Role, Student, Teacher } from '@/lib/auth/viewer';
import { rawDb } from '@/lib/db/client';
import { schoolDb } from '@/lib/db/school-db';
import type { Who } from '@/lib/db/who';
import { nameKey } from '@/lib/people/rules';

/**
 * The people of the tests. Saraswati Sangeet: guru Meera, the students Anu and Ravi, both in the Saturday batch, and Lata, Anu's
 * mother. Gandharva Kala, next door: guru Dev, the student Isha, and Omar, her father.
 */
export type Cast = Awaited<ReturnType<typeof people>>;

/** Puts both schools and their people into the (empty) database; returns their rows. */
export async function people() {
  const saraswati = await school('Saraswati Sangeet', 'SARASW47');
  const meera = await person(saraswati.id, 'teacher', 'Meera Joshi', 'Guru Meera');
  const anuFamily = await rawDb().family.create({ data: { schoolId: saraswati.id, name: 'Kulkarni' } });
  const anu = await person(saraswati.id, 'student', 'Anu Kulkarni', 'Anu', anuFamily.id);
  const ravi = await person(saraswati.id, 'student', 'Ravi Sharma', 'Ravi');
  const lata = await person(saraswati.id, 'parent', 'Lata Kulkarni', 'Lata', anuFamily.id);
  await guardianship(saraswati.id, lata.id, anu.id);
  const saturday = await batch(saraswati.id, 'Saturday', [anu.id, ravi.id]);

  const gandharva = await school('Gandharva Kala', 'GANDHA47');
  const dev = await person(gandharva.id, 'teacher', 'Dev Rao', 'Guru Dev');
  const isha = await person(gandharva.id, 'student', 'Isha Khan', 'Isha');
  const omar = await person(gandharva.id, 'parent', 'Omar Khan', 'Omar');
  await guardianship(gandharva.id, omar.id, isha.id);
  const sunday = await batch(gandharva.id, 'Sunday', [isha.id]);

  return { saraswati, meera, anu, ravi, lata, anuFamily, saturday, gandharva, dev, isha, omar, sunday };
}

/** Everybody of the cast, signed in. Only tests may forge viewers. */
export function viewers(cast: Cast) {
  return {
    meera: viewer<Teacher>(cast.meera),
    anu: viewer<Student>(cast.anu),
    ravi: viewer<Student>(cast.ravi),
    lata: viewer<Parent>(cast.lata, [cast.anu.id]),
    dev: viewer<Teacher>(cast.dev),
    isha: viewer<Student>(cast.isha),
    omar: viewer<Parent>(cast.omar, [cast.isha.id]),
  };
}

type Row = { id: string; schoolId: string; role: Role };

/** One person, signed in; a parent with these children. */
export function viewer<V extends Teacher | Student | Parent>(row: Row, childIds?: readonly string[]): V {
  const who: Who = { role: row.role, schoolId: row.schoolId, personId: row.id, ...(childIds && { childIds }) };
  return { ...who, sessionId: `session-of-${row.id}`, db: schoolDb(who) } as unknown as V;
}

export const school = (name: string, code: string) =>
  rawDb().school.create({ data: { name, code, timeZone: 'Asia/Kolkata', currency: 'INR' } });

export const person = (schoolId: string, role: Role, name: string, callName: string, familyId?: string) =>
  rawDb().person.create({
    data: {
      schoolId,
      role,
      name,
      callName,
      nameKey: nameKey(name),
      familyId,
      email: `${callName.toLowerCase().replace(/\W/g, '')}@example.org`,
    },
  });

export const guardianship = (schoolId: string, guardianId: string, childId: string) =>
  rawDb().guardianship.create({ data: { schoolId, guardianId, childId } });

export async function batch(schoolId: string, name: string, studentIds: string[]) {
  const row = await rawDb().batch.create({ data: { schoolId, name } });
  await rawDb().batchMember.createMany({ data: studentIds.map((studentId) => ({ schoolId, batchId: row.id, studentId })) });
  return row;
}
