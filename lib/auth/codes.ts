import 'server-only';
import type { SignInLink } from '@/generated/prisma/client';
import { rawDb } from '@/lib/db/client';
import { perCode } from './limits';
import { codeHashOf, isMakerHere, win } from './links';
import { refused } from './refused';
import { giveBack, spend } from './throttle';

const TRIES = 5;

/**
 * Uses up the link whose mail carried this code: for the app on the home screen, which a mail's link does not open. Five tries per
 * mail, ten wrong ones a day per address. The same refusal whether or not the address is known.
 */
export async function spendCode(email: string, code: string, now = new Date()): Promise<SignInLink> {
  const address = email.trim().toLowerCase();
  await spend([perCode(address)], now);
  const open = { email: address, purpose: 'parent_mail', usedAt: null, revokedAt: null, expiresAt: { gt: now } } as const;
  const links = await rawDb().signInLink.findMany({ where: open, orderBy: { createdAt: 'desc' }, take: 10 });
  for (const link of links) {
    if (!(await countTry(link)) || link.codeHash !== codeHashOf(link, code) || !(await isMakerHere(link))) continue;
    await win(link, now);
    await giveBack([perCode(address)]);
    return link;
  }
  throw refused('wrongCode', { status: 401, field: 'code', fieldSays: 'tryAgain' });
}

async function countTry({ id }: SignInLink): Promise<boolean> {
  const counted = await rawDb().signInLink.updateMany({ where: { id, codeTries: { lt: TRIES } }, data: { codeTries: { increment: 1 } } });
  return counted.count === 1;
}
