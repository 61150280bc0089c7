import 'server-only';
import NextAuth, { type AuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/kit/refusal';
import { cookieFlags, opened, sealed, sessionCookieName } from './cookie';
import { type Place, placeOf } from './place';
import { keyFor } from './secrets';
import { endSession } from './sessions';
import { signInWithLink } from './sign-in-parent';
import { signInStudent } from './sign-in-student';
import { signInTeacher } from './sign-in-teacher';
import { viewerOfSession } from './viewer-of-session';

const short = z.string().trim().min(1).max(200);
const teacher = z.object({ email: short, password: z.string().min(1).max(256) });
const student = z.object({ school: short, name: short, pin: z.string().regex(/^\d{4}$/) });
const link = z.union([z.object({ token: short }), z.object({ email: short, code: z.string().regex(/^\d{6}$/) })]);

/**
 * The handler of /api/auth/…: next-auth, thin. Three ways to show who you are, and an envelope that holds a session row's id and
 * nothing else. Refuses as next-auth does (401, without words), but says 429 and 503 where somebody has to wait.
 */
export async function nextAuth(request: Request, context: unknown): Promise<Response> {
  const refusals: Refusal[] = [];
  // Options are made per request: the environment is known only when the server runs.
  const answer: Response = await NextAuth(request as never, context as never, authOptions(refusals));
  const wait = refusals.find(({ status }) => status === 429 || status === 503);
  return wait ? waiting(wait) : answer;
}

const authOptions = (refusals: Refusal[]): AuthOptions => ({
  secret: keyFor('session-cookie'),
  useSecureCookies: env().secure,
  session: { strategy: 'jwt', maxAge: cookieFlags().maxAge },
  jwt: { encode: ({ token }) => sealed(String(token?.sid)), decode: ({ token }) => envelope(token) },
  cookies: { sessionToken: { name: sessionCookieName(), options: cookieFlags() } },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    provider('teacher', { email: {}, password: {} }, teacher, signInTeacher, refusals),
    provider('student-pin', { school: {}, name: {}, pin: {} }, student, signInStudent, refusals),
    provider('sign-in-link', { token: {}, email: {}, code: {} }, link, signInWithLink, refusals),
  ],
  callbacks: {
    // Nothing a client sends with session.update() reaches the envelope.
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: async ({ token }) => {
      const viewer = typeof token.sid === 'string' ? await viewerOfSession(token.sid) : null;
      return { user: viewer ? { role: viewer.role } : undefined, expires: new Date(Date.now() + 60_000).toISOString() } as never;
    },
    redirect: ({ url, baseUrl }) => (isHere(url, baseUrl) ? new URL(url, baseUrl).href : baseUrl),
  },
  events: { signOut: async ({ token }) => void (typeof token?.sid === 'string' && (await endSession(token.sid))) },
});

function provider<S extends z.ZodType>(
  id: string,
  fields: Record<string, object>,
  shape: S,
  signIn: (given: z.output<S>, place: Place) => Promise<string>,
  refusals: Refusal[],
) {
  return Credentials({
    id,
    name: id,
    credentials: fields,
    async authorize(given, request) {
      const parsed = shape.safeParse(given);
      if (!parsed.success) return null;
      const headers = (request.headers ?? {}) as Record<string, string | undefined>;
      try {
        return { id: await signIn(parsed.data, placeOf((name) => headers[name])) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refusals.push(error);
        return null;
      }
    },
  });
}

async function envelope(token: string | undefined) {
  const claims = token ? await opened(token) : null;
  return claims && { sid: claims.sessionId, exp: claims.exp };
}

const isHere = (url: string, baseUrl: string) => URL.canParse(url, baseUrl) && new URL(url, baseUrl).origin === new URL(baseUrl).origin;

// next-auth's own client reads `url`.
const waiting = ({ message, status }: Refusal) =>
  Response.json(
    { message, url: `${env().publicUrl}/sign-in?error=wait` },
    { status, headers: { 'Retry-After': status === 503 ? '5' : '900', 'Cache-Control': 'no-store' } },
  );
