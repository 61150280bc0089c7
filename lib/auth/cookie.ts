import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { env } from '@/lib/env';
import { DAY } from '@/lib/kit/dates';
import { keyFor } from './secrets';

export type Claims = { sessionId: string; exp: number };

/** The cookie outlives every session: the row decides. */
const MAX_AGE = (180 * DAY) / 1000;

/** The session cookie as next-auth names it. */
export const sessionCookieName = () => `${env().secure ? '__Secure-' : ''}next-auth.session-token`;

export const cookieFlags = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: env().secure, maxAge: MAX_AGE }) as const;

/** The encrypted envelope (JWE) around a session's id, as next-auth makes it. */
export const sealed = (sessionId: string) => encode({ token: { sid: sessionId }, secret: keyFor('session-cookie'), maxAge: MAX_AGE });

/** What an envelope says, or null where it is not ours, was tampered with, or is too old. */
export async function opened(token: string): Promise<Claims | null> {
  const claims = await decode({ token, secret: keyFor('session-cookie') }).catch(() => null);
  return typeof claims?.sid === 'string' && typeof claims.exp === 'number' ? { sessionId: claims.sid, exp: claims.exp } : null;
}
