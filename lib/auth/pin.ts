import 'server-only';
import { randomInt } from 'node:crypto';
import { rawDb, rawTransaction } from '@/lib/db/client';
import { notFound } from '@/lib/kit/refusal';
import { hashed } from './hashing';
import { pinPepper } from './secrets';
import { endSessionsOf } from './sessions';
import type { Teacher } from './viewer';

/** Gives a student of the teacher's school a new PIN and returns it, to be shown this once. It ends the student's open sessions. */
export async function issuePin(teacher: Teacher, studentId: string): Promise<string> {
  const student = await teacher.db.person.findUnique({ where: { id: studentId, role: 'student' }, select: { id: true } });
  if (!student) throw notFound();
  const pin = newPin();
  const hash = await hashed(pin, pinPepper());
  await rawTransaction(async (db) => {
    const key = { schoolId: teacher.schoolId, hash, setAt: new Date() };
    await db.pinKey.upsert({ where: { personId: studentId }, create: { personId: studentId, ...key }, update: key });
    await endSessionsOf(db, studentId);
    await db.auditLine.create({ data: { schoolId: teacher.schoolId, actorId: teacher.personId, verb: 'pin.issued', subject: `person:${studentId}` } });
  });
  return pin;
}

/** Which of these students have a PIN. */
export async function studentsWithPin(teacher: Teacher): Promise<Set<string>> {
  const keys = await rawDb().pinKey.findMany({ where: { schoolId: teacher.schoolId }, select: { personId: true } });
  return new Set(keys.map((key) => key.personId));
}

/** Four random digits that are not among the first anyone would try. */
export function newPin(): string {
  for (;;) {
    const pin = String(randomInt(10_000)).padStart(4, '0');
    if (!isGuessable(pin)) return pin;
  }
}

/** Repeats (1111, 1212, 1221, 1122), runs (1234, 4321, 2468) and years (19xx, 20xx). */
export function isGuessable(pin: string): boolean {
  const [a, b, c, d] = [...pin].map(Number) as [number, number, number, number];
  const steps = [b - a, c - b, d - c];
  const isRun = steps.every((step) => step === steps[0]);
  const twoOnly = new Set(pin).size <= 2;
  return isRun || twoOnly || /^(19|20)/.test(pin);
}
