import { words } from '@/lib/i18n/server';
import { Refusal } from './refusal';

type Known = { code?: unknown };
type Sentence = 'twice' | 'lostParent' | 'notHere' | 'veryBusy';

// The one place where Prisma's codes become words. https://www.prisma.io/docs/orm/reference/error-reference
const WORDS: Record<string, [sentence: Sentence, status: number]> = {
  P2002: ['twice', 409],
  P2003: ['lostParent', 409],
  P2025: ['notHere', 404],
  P1008: ['veryBusy', 503],
  P2028: ['veryBusy', 503],
  P2034: ['veryBusy', 503],
};

/** A database error as a Refusal with words and a status, or undefined where it is none we expect. */
export function databaseTrouble(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as Known;
  const known = typeof code === 'string' && Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  if (known) return new Refusal(words('kit')(known[0]), { status: known[1] });
  const isFull = /SQLITE_FULL|database or disk is full|ENOSPC/.test(error.message);
  return isFull ? new Refusal(words('kit')('diskFull'), { status: 507 }) : undefined;
}
