import 'server-only';
import { randomInt } from 'node:crypto';
import { rawDb, rawTransaction } from '@/lib/db/client';
import { notFound } from '@/lib/kit/refusal';
import { hashed } from './hashing';
import { noted } from './noted';
import { pinPepper } from './secrets';
import { endSessionsOf } from './sessions';
import { forgiveStudent } from './throttle';
import type { Teacher } from './viewer';

/**
 * Gives a student of the teacher's school a new PIN and returns it, to be shown this once. It ends the student's open sessions, and
 * the waiting that wrong PINs have earned.
 */
export async function issuePin(teacher: Teacher, studentId: string): Promise<string> {
  const { schoolId, personId: actorId } = teacher;
  const student = await teacher.db.person.findUnique({ where: { id: studentId, role: 'student' }, select: { id: true } });
  if (!student) throw notFound();
  const pin = newPin();
  const hash = await hashed(pin, pinPepper());
  await rawTransaction(async (db) => {
    const key = { schoolId, hash, setAt: new Date() };
    await db.pinKey.upsert({ where: { personId: studentId }, create: { personId: studentId, ...key }, update: key });
    await endSessionsOf(db, studentId);
    await forgiveStudent(schoolId, studentId);
    await noted({ schoolId, actorId, verb: 'pin.issued', subject: `person:${studentId}` }, db);
  });
  return pin;
}

/** Which of the school's students have a PIN. */
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

/** Repeats (1111, 1212, 1221, 1122), runs (1234, 4321, 2468, 7890) and years (19xx, 20xx). */
export function isGuessable(pin: string): boolean {
  const [a, b, c, d] = [...pin].map(Number) as [number, number, number, number];
  const steps = [b - a, c - b, d - c].map((step) => (step + 10) % 10); // 7890: nine is followed by nought
  const isRun = steps.every((step) => step === steps[0]);
  const twoOnly = new Set(pin).size <= 2;
  return isRun || twoOnly || /^(19|20)/.test(pin);
}
