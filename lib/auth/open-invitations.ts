import 'server-only';
import { rawDb } from '@/lib/db/client';
import type { Teacher } from './viewer';

export type Invitation = { id: string; email: string | null; createdAt: Date; expiresAt: Date };

/** The invitations of this school that wait for a teacher, the newest first; `revokeLink` takes one back. */
export const openInvitations = ({ schoolId }: Teacher, now = new Date()): Promise<Invitation[]> =>
  rawDb().signInLink.findMany({
    where: { schoolId, purpose: 'teacher_invite', usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, email: true, createdAt: true, expiresAt: true },
  });
