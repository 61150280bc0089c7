import 'server-only';
import type { SignInMethod } from '@/generated/prisma/client';
import { type RawDb, rawDb } from '@/lib/db/client';
import { after, DAY, HOUR } from '@/lib/kit/dates';
import { notFound } from '@/lib/kit/refusal';
import type { Role, Teacher, Viewer } from './viewer';

type Opening = {
  schoolId: string;
  personId: string;
  role: Role;
  method: SignInMethod;
  identityId?: string;
  device?: string;
  shared?: boolean;
};

/** Opens a session row and returns its id, which is all the cookie will say. */
export async function openSession({ role, ...session }: Opening, db: RawDb = rawDb(), now = new Date()): Promise<string> {
  const expiresAt = after(now, lifetime(role, session.shared ?? false));
  return (await db.session.create({ data: { ...session, createdAt: now, seenAt: now, expiresAt }, select: { id: true } })).id;
}

/** How long a session lives (SECURITY.md, "Signing in"), in milliseconds: from its last use; on a shared device, from its beginning. */
export const lifetime = (role: Role, shared: boolean): number => (shared ? 8 * HOUR : role === 'teacher' ? 30 * DAY : 90 * DAY);

/** Ends one session: sign-out. */
export async function endSession(sessionId: string): Promise<void> {
  await rawDb().session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } });
}

/** Ends every session of a person. */
export async function endSessionsOf(db: RawDb, personId: string): Promise<void> {
  await db.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: new Date() } });
}

/** Ends every session of somebody of the teacher's school, so that coming back from the archive is coming in anew. */
export async function endSessionsOfPerson({ schoolId }: Teacher, personId: string): Promise<void> {
  await rawDb().session.updateMany({ where: { schoolId, personId, endedAt: null }, data: { endedAt: new Date() } });
}

export type OpenSession = { id: string; device: string; createdAt: Date; seenAt: Date; isThisOne: boolean };

/** Where this person is signed in, the latest first. */
export async function ownSessions(viewer: Viewer, now = new Date()): Promise<OpenSession[]> {
  const rows = await rawDb().session.findMany({
    where: { personId: viewer.personId, endedAt: null, expiresAt: { gt: now } },
    orderBy: { seenAt: 'desc' },
    take: 50,
    select: { id: true, device: true, createdAt: true, seenAt: true },
  });
  return rows.map((row) => ({ ...row, isThisOne: row.id === viewer.sessionId }));
}

/** Whether this is a device that the class does not know, where the next child asks "Not you?". Only students come in like that. */
export async function isOnSharedDevice({ role, sessionId }: Viewer): Promise<boolean> {
  return role === 'student' && (await rawDb().session.count({ where: { id: sessionId, shared: true } })) === 1;
}

/** Ends one of the viewer's own sessions elsewhere. */
export async function endOwnSession({ personId }: Viewer, sessionId: string): Promise<void> {
  const own = { id: sessionId, personId, endedAt: null };
  const { count } = await rawDb().session.updateMany({ where: own, data: { endedAt: new Date() } });
  if (count === 0) throw notFound();
}

/** Signs the viewer out everywhere, here included. */
export const endAllSessions = (viewer: Viewer) => endSessionsOf(rawDb(), viewer.personId);
