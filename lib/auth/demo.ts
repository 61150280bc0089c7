import 'server-only';
import fs from 'node:fs';
import { databaseFile, rawDb, rawTransaction } from '@/lib/db/client';
import { Refusal } from '@/lib/kit/refusal';
import { hashed } from './hashing';
import { type NewSchool, openSchool } from './open-school';
import { endSession, openSession } from './sessions';
import { setPassword } from './set-password';
import type { Teacher } from './viewer';
import { viewerOfSession } from './viewer-of-session';

/**
 * Refuses to go on where a school lives that `npm run demo` did not make. Changes nothing, not even a database that has never been
 * migrated, so it may be asked before anything else.
 */
export async function ensureOnlyDemo(): Promise<void> {
  if (!fs.existsSync(databaseFile())) return;
  const own = await rawDb().school.findFirst({ where: { demo: false }, select: { name: true } }).catch(noTable);
  if (!own) return;
  throw new Refusal(
    `“${own.name}” lives in this installation, so the demo was not put beside it; nothing was changed. To look at the demo, give it a place of its own, for example: DATA_DIR=/tmp/demo/data MEDIA_DIR=/tmp/demo/media npm run demo`,
  );
}

/**
 * The teacher of a demo school, signed in, with this password from now on; the school is opened where it is not there yet. Told apart
 * by the teacher's address. Call `leaveDemo` at the end.
 */
export async function demoTeacher(given: NewSchool): Promise<Teacher> {
  const passwordHash = await hashed(given.password);
  const teacher = await rawTransaction(async (db) => {
    await ensureOnlyDemo();
    const identity = await db.identity.findUnique({ where: { email: given.email }, select: { id: true, memberships: { select: { schoolId: true, personId: true } } } });
    const there = identity?.memberships[0];
    if (!identity || !there) return openSchool(db, { ...given, demo: true }, passwordHash);
    await setPassword(db, { identityId: identity.id, passwordHash });
    return { ...there, identityId: identity.id };
  });
  const sessionId = await openSession({ ...teacher, role: 'teacher', method: 'setup', device: 'npm run demo' });
  const viewer = await viewerOfSession(sessionId);
  if (viewer?.role === 'teacher') return viewer;
  throw new Refusal(`The teacher of the demo school “${given.school}” is in its archive. Bring them back, or begin with empty DATA_DIR and MEDIA_DIR.`);
}

/** Ends the session that `demoTeacher` opened. */
export const leaveDemo = ({ sessionId }: Teacher): Promise<void> => endSession(sessionId);

// P2021: a database without tables holds nobody.
function noTable(error: Error & { code?: string }): null {
  if (error.code === 'P2021') return null;
  throw error;
}
