import 'server-only';
import type { Session } from '@/generated/prisma/client';
import { rawDb } from '@/lib/db/client';
import { schoolDb } from '@/lib/db/school-db';
import { after, MINUTE } from '@/lib/kit/dates';
import { lifetime } from './sessions';
import type { Viewer, Who } from './viewer';

/**
 * The person a session stands for, as they are now: role, school and children come from the database on every request. Null where
 * the session has ended or run out, the person is gone or archived, or a teacher's membership was withdrawn.
 */
export async function viewerOfSession(sessionId: string, now = new Date()): Promise<Viewer | null> {
  const session = await rawDb().session.findUnique({ where: { id: sessionId } });
  if (!session || session.endedAt || session.expiresAt <= now) return null;
  const { schoolId, personId } = session;
  const person = await rawDb().person.findUnique({
    where: { schoolId_id: { schoolId, id: personId } },
    select: { role: true, archivedAt: true },
  });
  if (!person || person.archivedAt) return null;
  const { role } = person;
  if (role === 'teacher' && !(await isMember(session))) return null;
  await noteUse(session, role, now);
  const who: Who = { role, schoolId, personId, ...(role === 'parent' && { childIds: await childrenOf(session) }) };
  return { ...who, sessionId, db: schoolDb(who) } as unknown as Viewer;
}

async function isMember({ schoolId, personId, identityId }: Session): Promise<boolean> {
  return (await rawDb().membership.count({ where: { personId, schoolId, ...(identityId && { identityId }) } })) === 1;
}

async function childrenOf({ schoolId, personId }: Session): Promise<string[]> {
  const rows = await rawDb().guardianship.findMany({
    where: { schoolId, guardianId: personId, child: { archivedAt: null } },
    select: { childId: true },
  });
  return rows.map((row) => row.childId);
}

/** A session in use lives on. Written at most every ten minutes; the one thing a GET may write (docs/decisions/sliding-sessions.md). */
async function noteUse(session: Session, role: Who['role'], now: Date) {
  if (now.getTime() - session.seenAt.getTime() < 10 * MINUTE) return;
  const expiresAt = session.shared ? undefined : after(now, lifetime(role, false));
  await rawDb().session.updateMany({ where: { id: session.id, endedAt: null }, data: { seenAt: now, expiresAt } });
}
