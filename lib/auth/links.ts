import 'server-only';
import type { LinkPurpose, SignInLink } from '@/generated/prisma/client';
import { rawDb } from '@/lib/db/client';
import { env } from '@/lib/env';
import { after, DAY, MINUTE } from '@/lib/kit/dates';
import { hashOf, secretToken, sixDigits } from '@/lib/kit/ids';
import { Refusal } from '@/lib/kit/refusal';

// One-time links. A GET never uses one up (previews and mail scanners follow links); a POST does, in one atomic update.

const LIFE: Record<LinkPurpose, number> = {
  parent_mail: 10 * MINUTE,
  parent_share: DAY,
  password_reset: 60 * MINUTE,
  teacher_invite: 7 * DAY,
  device_pairing: DAY,
};

const PATH: Record<LinkPurpose, string> = {
  parent_mail: 'enter',
  parent_share: 'enter',
  password_reset: 'reset',
  teacher_invite: 'invite',
  device_pairing: 'pair',
};

const CODE_TRIES = 5;

type About = { schoolId?: string; personId?: string; identityId?: string; email?: string; details?: string; createdBy?: string };

/** Makes a link for one purpose and returns its address (and, for mails, six digits that do the same). Only hashes are kept. */
export async function makeLink(purpose: LinkPurpose, about: About, now = new Date()): Promise<{ id: string; url: string; code: string }> {
  const token = secretToken();
  const code = sixDigits();
  const expiresAt = after(now, LIFE[purpose]);
  const codeHash = purpose === 'parent_mail' ? hashOf(`${about.personId}:${code}`) : null;
  const row = await rawDb().signInLink.create({ data: { ...about, purpose, tokenHash: hashOf(token), codeHash, expiresAt } });
  return { id: row.id, url: `${env().publicUrl}/${PATH[purpose]}/${token}`, code };
}

export type LinkState = 'open' | 'used' | 'expired' | 'revoked' | 'unknown';

/** What a link is for and whether it still works; changes nothing. */
export async function linkAt(token: string, now = new Date()): Promise<{ state: LinkState; link: SignInLink | null }> {
  const link = await rawDb().signInLink.findUnique({ where: { tokenHash: hashOf(token) } });
  return { state: link ? stateOf(link, now) : 'unknown', link };
}

export const stateOf = (link: Pick<SignInLink, 'usedAt' | 'revokedAt' | 'expiresAt'>, now = new Date()): LinkState =>
  link.usedAt ? 'used' : link.revokedAt ? 'revoked' : link.expiresAt <= now ? 'expired' : 'open';

/** Uses a link up: of any number at once, one wins. Refuses one that is unknown, for something else, used, revoked or too old. */
export async function useLink(token: string, purposes: LinkPurpose[], now = new Date()): Promise<SignInLink> {
  const tokenHash = hashOf(token);
  const won = await rawDb().signInLink.updateMany({
    where: { tokenHash, purpose: { in: purposes }, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (won.count !== 1) throw new Refusal('This link has been used or is too old. You can get a new one right here.', { status: 410 });
  return rawDb().signInLink.findUniqueOrThrow({ where: { tokenHash } });
}

/** Uses up the link whose mail carried this code. Five tries per mail. */
export async function useCode(email: string, code: string, now = new Date()): Promise<SignInLink> {
  const open = { email: email.trim().toLowerCase(), purpose: 'parent_mail', usedAt: null, revokedAt: null, expiresAt: { gt: now } } as const;
  const links = await rawDb().signInLink.findMany({ where: { ...open, codeTries: { lt: CODE_TRIES } }, orderBy: { createdAt: 'desc' }, take: 10 });
  for (const link of links) {
    const counted = await rawDb().signInLink.updateMany({ where: { id: link.id, codeTries: { lt: CODE_TRIES } }, data: { codeTries: { increment: 1 } } });
    if (counted.count === 0 || link.codeHash !== hashOf(`${link.personId}:${code}`)) continue;
    const won = await rawDb().signInLink.updateMany({ where: { id: link.id, ...open }, data: { usedAt: now } });
    if (won.count === 1) return link;
  }
  throw new Refusal('That code does not fit, or it is too old. Look at the newest mail, or ask for a new one.', { status: 401, fields: { code: 'Try again' } });
}
