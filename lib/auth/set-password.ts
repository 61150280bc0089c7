import 'server-only';
import type { RawDb } from '@/lib/db/client';
import { noted } from './noted';

type Setting = { identityId: string; passwordHash: string; keepSession?: string };

/**
 * Gives an identity another password, and ends its sessions (but the one to keep) and its links for yet another password. Every
 * school it teaches at finds it in the audit.
 */
export async function setPassword(db: RawDb, { identityId, passwordHash, keepSession }: Setting): Promise<void> {
  const now = new Date();
  const others = { identityId, endedAt: null, ...(keepSession && { id: { not: keepSession } }) };
  await db.session.updateMany({ where: others, data: { endedAt: now } });
  const links = { identityId, purpose: 'password_reset', usedAt: null, revokedAt: null } as const;
  await db.signInLink.updateMany({ where: links, data: { revokedAt: now } });
  const { memberships } = await db.identity.update({ where: { id: identityId }, data: { passwordHash }, include: { memberships: true } });
  for (const { schoolId, personId } of memberships) await noted({ schoolId, actorId: personId, verb: 'password.changed' }, db);
}
