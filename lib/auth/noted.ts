import 'server-only';
import { type RawDb, rawDb } from '@/lib/db/client';
import { DAY } from '@/lib/kit/dates';

type Line = { schoolId: string; actorId?: string; verb: string; subject?: string };

/** Writes down who changed someone's access (SECURITY.md, "Children and privacy"). */
export async function noted(line: Line, db: RawDb = rawDb()): Promise<void> {
  await db.auditLine.create({ data: line });
}

/** Tells the teachers that something needs their eyes; once a day is enough. */
export async function tellTeachers(schoolId: string, verb: 'sign-in.strangers' | 'sign-in.guessing' | 'mail.failed'): Promise<void> {
  const told = await rawDb().auditLine.count({ where: { schoolId, verb, at: { gt: new Date(Date.now() - DAY) } } });
  if (told === 0) await rawDb().auditLine.create({ data: { schoolId, verb, attention: true } });
}
