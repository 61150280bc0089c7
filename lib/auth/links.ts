import 'server-only';
import type { LinkPurpose, SignInLink } from '@/generated/prisma/client';
import { rawDb } from '@/lib/db/client';
import { env } from '@/lib/env';
import { after, DAY, MINUTE } from '@/lib/kit/dates';
import { hashOf, secretToken, sixDigits } from '@/lib/kit/ids';
import { refused } from './refused';

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

type About = { schoolId?: string; personId?: string; identityId?: string; email?: string; details?: string; createdBy?: string };

export type MadeLink = { id: string; url: string; code: string; expiresAt: Date };

/** Makes a link for one purpose and returns its address (and, for mails, six digits that do the same). Only hashes are kept. */
export async function makeLink(purpose: LinkPurpose, about: About, now = new Date()): Promise<MadeLink> {
  const token = secretToken();
  const code = sixDigits();
  const expiresAt = after(now, LIFE[purpose]);
  const codeHash = purpose === 'parent_mail' ? codeHashOf(about, code) : null;
  const hashes = { tokenHash: hashOf(token), codeHash };
  const row = await rawDb().signInLink.create({ data: { ...about, purpose, ...hashes, createdAt: now, expiresAt } });
  return { id: row.id, url: `${env().publicUrl}/${PATH[purpose]}/${token}`, code, expiresAt };
}

export type LinkState = 'open' | 'used' | 'expired' | 'revoked' | 'unknown';

/** What a link is for and whether it still works; changes nothing. A link dies with the access of whoever made it. */
export async function linkAt(token: string, now = new Date()): Promise<{ state: LinkState; link: SignInLink | null }> {
  const link = await rawDb().signInLink.findUnique({ where: { tokenHash: hashOf(token) } });
  if (!link) return { state: 'unknown', link };
  const state = stateOf(link, now);
  return { state: state === 'open' && !(await isMakerHere(link)) ? 'revoked' : state, link };
}

export const stateOf = (link: Pick<SignInLink, 'usedAt' | 'revokedAt' | 'expiresAt'>, now = new Date()): LinkState =>
  link.usedAt ? 'used' : link.revokedAt ? 'revoked' : link.expiresAt <= now ? 'expired' : 'open';

/** A link that still works. Refuses one that is unknown, for something else, used, revoked or too old. */
export async function openLink(token: string, purposes: LinkPurpose[], now = new Date()): Promise<SignInLink> {
  const { state, link } = await linkAt(token, now);
  if (state !== 'open' || !link || !purposes.includes(link.purpose)) throw refused('linkUsed', { status: 410 });
  return link;
}

/** Uses a link up: of any number at once, one wins. Refuses what `openLink` refuses. */
export async function spendLink(token: string, purposes: LinkPurpose[], now = new Date()): Promise<SignInLink> {
  const link = await openLink(token, purposes, now);
  await win(link, now);
  return link;
}

/** Lets one of any number of users have the link; refuses the others. */
export async function win(link: SignInLink, now: Date): Promise<void> {
  const open = { usedAt: null, revokedAt: null, expiresAt: { gt: now } };
  const won = await rawDb().signInLink.updateMany({ where: { id: link.id, ...open }, data: { usedAt: now } });
  if (won.count !== 1) throw refused('linkUsed', { status: 410 });
}

/** The hash of a mail's code, bound to whom it lets in. */
export const codeHashOf = ({ personId }: Pick<About, 'personId'> | SignInLink, code: string) => hashOf(`${personId}:${code}`);

/** Whether whoever made a link is still here; without them it is worth nothing. */
export async function isMakerHere({ schoolId, createdBy }: SignInLink): Promise<boolean> {
  if (!createdBy || !schoolId) return true;
  return (await rawDb().person.count({ where: { id: createdBy, schoolId, archivedAt: null } })) === 1;
}
