import { claimsOf } from '@/lib/auth/bearer';
import { cookieFlags, sealed, sessionCookieName } from '@/lib/auth/cookie';
import { makeLink } from '@/lib/auth/links';
import { nextAuth } from '@/lib/auth/next-auth';
import { deviceCookieFlags, deviceCookieName } from '@/lib/auth/paired-device';
import { env } from '@/lib/env';
import { DAY } from '@/lib/kit/dates';
import { testDatabase } from '@/tests/support/db';

// Where PUBLIC_URL is https. (On http: tests/lib/auth/next-auth.test.ts and tests/e2e/signing-in.journey.ts.)
process.env.PUBLIC_URL = 'https://music.example.org';
process.env.NEXTAUTH_URL = process.env.PUBLIC_URL;

testDatabase();
jest.mock('next/headers', () => ({ cookies: async () => ({ getAll: () => [] }), headers: async () => new Headers() }));

test('the session’s cookie is __Secure- and no script’s', async () => {
  expect(env().secure).toBe(true);
  expect(sessionCookieName()).toBe('__Secure-next-auth.session-token');
  expect(cookieFlags()).toEqual({ httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: (180 * DAY) / 1000 });
  const text = await sealed('a-session-id');
  expect(await claimsOf(`__Secure-next-auth.session-token=${text}`)).toMatchObject({ sessionId: 'a-session-id' });
  expect(await claimsOf(`next-auth.session-token=${text}`)).toBeNull();
});

test('the device’s cookie belongs to this very host', () => {
  expect(deviceCookieName()).toBe('__Host-class-device');
  expect(deviceCookieFlags()).toEqual({ httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: (180 * DAY) / 1000 });
});

test('next-auth’s own cookies are secure too', async () => {
  const { NextRequest } = await import('next/server');
  const request = new NextRequest('https://music.example.org/api/auth/csrf', { headers: { 'x-forwarded-host': 'evil.example' } });
  const set = (await nextAuth(request, { params: Promise.resolve({ nextauth: ['csrf'] }) })).headers.getSetCookie();
  expect(set).toHaveLength(2);
  for (const cookie of set) expect(cookie).toMatch(/^__(Host|Secure)-next-auth\.[^;]+;.*HttpOnly; Secure; SameSite=Lax/i);
  expect(set.join()).not.toContain('evil.example');
});

test('links lead to PUBLIC_URL', async () => {
  expect((await makeLink('parent_share', {})).url).toMatch(/^https:\/\/music\.example\.org\/enter\/[\w-]{43}$/);
});
