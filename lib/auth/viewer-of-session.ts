import 'server-only';
import { rawDb } from '@/lib/db/client';
import { schoolDb } from '@/lib/db/school-db';
import { after, MINUTE } from '@/lib/kit/dates';
import { lifetime } from './sessions';
import type { Viewer, Who } from './viewer';

/**
 * The person a session stands for, as they are now: role, school and children come from the database on every request. Null where
 * the session has ended or run out, or the person is gone or archived.
 */
export async function viewerOfSession(sessionId: string, now = new Date()): Promise<Viewer | null> {
  const db = rawDb();
  const session = await db.session.findUnique({ where: { id: sessionId } });
  if (!session || session.endedAt || session.expiresAt <= now) return null;
  const person = await db.person.findUnique({
    where: { schoolId_id: { schoolId: session.schoolId, id: session.personId } },
    select: { role: true, archivedAt: true },
  });
  if (!person || person.archivedAt) return null;
  await noteUse(session, person.role, now);
  const who: Who = { role: person.role, schoolId: session.schoolId, personId: session.personId, ...(person.role === 'parent' && { childIds: await childrenOf(session) }) };
  return { ...who, sessionId, db: schoolDb(who) } as unknown as Viewer;
}

async function childrenOf({ schoolId, personId }: { schoolId: string; personId: string }): Promise<string[]> {
  const rows = await rawDb().guardianship.findMany({ where: { schoolId, guardianId: personId, child: { archivedAt: null } }, select: { childId: true } });
  return rows.map((row) => row.childId);
}

/** A session in use lives on. Written at most every ten minutes; the one thing a GET may write (docs/decisions/sliding-sessions.md). */
async function noteUse(session: { id: string; seenAt: Date; shared: boolean }, role: Who['role'], now: Date) {
  if (now.getTime() - session.seenAt.getTime() < 10 * MINUTE) return;
  const expiresAt = session.shared ? undefined : after(now, lifetime(role, false));
  await rawDb().session.updateMany({ where: { id: session.id, endedAt: null }, data: { seenAt: now, expiresAt } });
}
