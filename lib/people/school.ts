import { LINK_ASKED } from '@/lib/auth/noted';
import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { schoolCode } from '@/lib/kit/ids';
import { notFound } from '@/lib/kit/refusal';
import { noted } from './noted';

/** The viewer's own school, as its pages need it. */
export const ownSchool = ({ db }: Viewer) =>
  db.school.findFirstOrThrow({ select: { id: true, name: true, code: true, timeZone: true, currency: true } });

/** Changes the school's name, time zone (IANA) and currency (ISO 4217). */
export const editSchool = (teacher: Teacher, change: { name: string; timeZone: string; currency: string }): Promise<void> =>
  teacher.db.transaction(async (db) => {
    await db.school.update({ where: { id: teacher.schoolId }, data: change, select: { id: true } });
    await noted(teacher, db, 'school.edited', `school:${teacher.schoolId}`);
  });

/** Gives the school a new code: cards with the old one no longer lead in. Paired devices and signed-in people notice nothing. */
export const renewCode = (teacher: Teacher): Promise<{ code: string }> =>
  teacher.db.transaction(async (db) => {
    const code = schoolCode();
    await db.school.update({ where: { id: teacher.schoolId }, data: { code }, select: { id: true } });
    await noted(teacher, db, 'school.code-renewed', `school:${teacher.schoolId}`);
    return { code };
  });

export type Alert = { id: string; verb: string; at: Date };

// A parent's wish for a link has a card of its own, and stands until a link is made: it is neither told nor put away here.
const ALERT = { attention: true, verb: { not: LINK_ASKED } } as const;

/** What the teacher should be told and has not seen yet, the latest first. */
export const alerts = ({ db }: Teacher): Promise<Alert[]> =>
  db.auditLine.findMany({ where: { ...ALERT, seenAt: null }, orderBy: { at: 'desc' }, take: 5, select: { id: true, verb: true, at: true } });

/** Notes that the teacher has seen it. Refuses what is no alert of this school. */
export async function dismissAlert({ db }: Teacher, { alertId }: { alertId: string }): Promise<void> {
  const { count } = await db.auditLine.updateMany({ where: { ...ALERT, id: alertId }, data: { seenAt: new Date() } });
  if (count === 0) throw notFound();
}
