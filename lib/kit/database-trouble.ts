import { Refusal } from './refusal';

type Known = { code?: unknown };

// The one place where Prisma's codes become words. https://www.prisma.io/docs/orm/reference/error-reference
const WORDS: Record<string, [message: string, status: number]> = {
  P2002: ['This is already there. Nothing was added twice.', 409],
  P2003: ['This belongs to something that is no longer there. Reload the page and try again.', 409],
  P2025: ['This is not here. It may have been moved or deleted.', 404],
  P1008: ['The server is very busy just now. Nothing was changed. Please try again in a moment.', 503],
  P2028: ['The server is very busy just now. Nothing was changed. Please try again in a moment.', 503],
  P2034: ['The server is very busy just now. Nothing was changed. Please try again in a moment.', 503],
};

/** A database error as a Refusal with words and a status, or undefined where it is none we expect. */
export function databaseTrouble(error: unknown): Refusal | undefined {
  const code = error instanceof Error ? (error as Known).code : undefined;
  const known = typeof code === 'string' ? WORDS[code] : undefined;
  if (known) return new Refusal(known[0], { status: known[1] });
  const full = error instanceof Error && /SQLITE_FULL|database or disk is full|ENOSPC/.test(error.message);
  return full ? new Refusal('The disk of the server is full, so this could not be saved. Ask your teacher to make room.', { status: 507 }) : undefined;
}
