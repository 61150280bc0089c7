import 'server-only';
import NextAuth, { type AuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { Refusal } from '@/lib/kit/refusal';
import { cookieFlags, opened, sealed, sessionCookieName } from './cookie';
import { signInWithLink } from './parent-links';
import { type Place, placeOf } from './place';
import { keyFor } from './secrets';
import { endSession } from './sessions';
import { signInStudent } from './sign-in-student';
import { signInTeacher } from './sign-in-teacher';
import { viewerOfSession } from './viewer-of-session';

const short = z.string().trim().min(1).max(200);
const teacher = z.object({ email: short, password: z.string().min(1).max(256) });
const student = z.object({ school: short, name: short, pin: z.string().regex(/^\d{4}$/) });
const link = z.union([z.object({ token: short }), z.object({ email: short, code: z.string().regex(/^\d{6}$/) })]);

/** next-auth, thin: three ways to show who you are, and an envelope that holds a session row's id and nothing else. */
export const authOptions = (): AuthOptions => ({
  secret: keyFor('session-cookie'),
  session: { strategy: 'jwt', maxAge: cookieFlags().maxAge },
  jwt: { encode: ({ token }) => sealed(String(token?.sid)), decode: async ({ token }) => { const claims = token ? await opened(token) : null; return claims && { sid: claims.sessionId, exp: claims.exp }; } },
  cookies: { sessionToken: { name: sessionCookieName(), options: cookieFlags() } },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    provider('teacher', { email: {}, password: {} }, teacher, signInTeacher),
    provider('student-pin', { school: {}, name: {}, pin: {} }, student, signInStudent),
    provider('sign-in-link', { token: {}, email: {}, code: {} }, link, signInWithLink),
  ],
  callbacks: {
    // Nothing a client sends with session.update() reaches the envelope.
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: async ({ token }) => {
      const viewer = typeof token.sid === 'string' ? await viewerOfSession(token.sid) : null;
      return { user: viewer ? { role: viewer.role } : undefined, expires: new Date(Date.now() + 60_000).toISOString() } as never;
    },
    redirect: ({ url, baseUrl }) => (url.startsWith('/') && !/^\/[/\\]/.test(url) ? baseUrl + url : URL.canParse(url) && new URL(url).origin === baseUrl ? url : baseUrl),
  },
  events: { signOut: async ({ token }) => { if (typeof token?.sid === 'string') await endSession(token.sid); } },
});

/** The handler of /api/auth/…. Options are made per request: the environment is known only when the server runs. */
export const nextAuth = (request: Request, context: unknown) => NextAuth(request as never, context as never, authOptions());

function provider<S extends z.ZodType>(id: string, fields: Record<string, object>, shape: S, signIn: (given: z.output<S>, place: Place) => Promise<string>) {
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
        if (error instanceof Refusal) return null;
        throw error;
      }
    },
  });
}
