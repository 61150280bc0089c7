import { claimsOf } from '@/lib/auth/bearer';
import { sealed, sessionCookieName } from '@/lib/auth/cookie';
import { nextAuth } from '@/lib/auth/next-auth';
import { shareParentLink } from '@/lib/auth/parent-links';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { rawDb } from '@/lib/db/client';
import { account, PASSWORD, pinned, tokenIn } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';

// next-auth's own handler, called as Next calls it, with a jar for its cookies.

testDatabase();

let cast: Cast;
beforeEach(async () => {
  process.env.NEXTAUTH_URL = 'http://localhost:8000';
  cast = await people();
  await account(cast.meera, 'meera@example.org');
  await pinned(cast.anu, '8305');
});

// Next lets `cookies()` and `headers()` speak of the request that is being answered.
let jar = new Map<string, string>();
let asked: Headers;
jest.mock('next/headers', () => ({ cookies: async () => ({ getAll: () => [...jar].map(([name, value]) => ({ name, value })) }), headers: async () => asked }));

type Json = Record<string, unknown>;

async function call(path: string, form?: Record<string, string>, address = '203.0.113.7') {
  const url = `http://localhost:8000/api/auth/${path}`;
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  asked = new Headers({ cookie, 'x-client-address': address, 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Safari/537.36', 'content-type': 'application/json' });
  const { NextRequest } = await import('next/server');
  const request = new NextRequest(url, { method: form ? 'POST' : 'GET', headers: asked, ...(form && { body: JSON.stringify(form) }) });
  const response = await nextAuth(request, { params: Promise.resolve({ nextauth: path.split('/') }) });
  const set = response.headers.getSetCookie();
  for (const line of set) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) as RegExpExecArray;
    if (value) jar.set(name as string, decodeURIComponent(value as string));
    else jar.delete(name as string);
  }
  return { status: response.status, json: (await response.json().catch(() => null)) as Json, set, headers: response.headers };
}

const csrf = async () => String((await call('csrf')).json.csrfToken);
const signIn = async (way: string, given: Record<string, string>, address?: string) =>
  call(`callback/${way}`, { ...given, csrfToken: await csrf(), json: 'true', callbackUrl: '/' }, address);
const viewer = async () => {
  const claims = await claimsOf([...jar].map(([name, value]) => `${name}=${value}`).join('; '));
  return claims && viewerOfSession(claims.sessionId);
};
beforeEach(() => (jar = new Map()));

describe('the three ways', () => {
  test('teacher: e-mail and password', async () => {
    const { status, json, set } = await signIn('teacher', { email: 'Meera@example.org', password: PASSWORD });
    expect([status, json.url]).toEqual([200, 'http://localhost:8000/']);
    expect(await viewer()).toMatchObject({ role: 'teacher', personId: cast.meera.id });
    const cookie = set.find((line) => line.startsWith('next-auth.session-token='));
    expect(cookie).toMatch(/; Path=\/;.*HttpOnly; SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    expect((await call('session')).json).toMatchObject({ user: { role: 'teacher' } });
  });

  test('student-pin: school, name, PIN', async () => {
    expect((await signIn('student-pin', { school: 'SARASW47', name: 'anu kulkarni', pin: '8305' })).status).toBe(200);
    expect(await viewer()).toMatchObject({ role: 'student', personId: cast.anu.id });
    expect(await rawDb().session.findFirst()).toMatchObject({ shared: true, device: 'Chrome on Android' });
  });

  test('sign-in-link: a link’s token, once', async () => {
    const token = tokenIn((await shareParentLink(viewers(cast).meera, cast.lata.id)).url);
    expect((await signIn('sign-in-link', { token })).status).toBe(200);
    expect(await viewer()).toMatchObject({ role: 'parent', personId: cast.lata.id });
    jar = new Map();
    expect((await signIn('sign-in-link', { token })).status).toBe(401);
  });

  test.each([
    ['teacher', { email: 'meera@example.org', password: 'wrong password' }],
    ['teacher', { email: 'meera@example.org' }],
    ['student-pin', { school: 'SARASW47', name: 'Anu', pin: '0001' }],
    ['student-pin', { school: 'SARASW47', name: 'Anu', pin: '8305 OR 1=1' }],
    ['sign-in-link', { token: 'x'.repeat(43) }],
    ['sign-in-link', {}],
  ])('%s with %j: 401 and nobody is in', async (way, given) => {
    expect((await signIn(way, given as Record<string, string>)).status).toBe(401);
    expect(await viewer()).toBeNull();
    expect(await rawDb().session.count()).toBe(0);
  });

  test('without the CSRF token nobody comes in', async () => {
    await csrf();
    for (const csrfToken of ['', 'made-up'])
      await call('callback/teacher', { email: 'meera@example.org', password: PASSWORD, csrfToken, json: 'true' });
    expect(await viewer()).toBeNull();
    expect(await rawDb().session.count()).toBe(0);
  });

  test('who has to wait is told so, with 429', async () => {
    for (let i = 0; i < 30; i += 1) await signIn('teacher', { email: 'meera@example.org', password: 'wrong password' });
    const { status, json, headers } = await signIn('teacher', { email: 'meera@example.org', password: PASSWORD });
    expect([status, headers.get('retry-after'), json.message]).toEqual([429, '900', expect.stringMatching(/Too many tries/)]);
    expect((await signIn('teacher', { email: 'meera@example.org', password: PASSWORD }, '198.51.100.1')).status).toBe(200);
  });
});

describe('the session', () => {
  beforeEach(() => signIn('student-pin', { school: 'SARASW47', name: 'Anu', pin: '8305' }));

  test('session.update() cannot raise anything', async () => {
    const mine = jar.get(sessionCookieName());
    const data = { role: 'teacher', sid: 'another', personId: cast.meera.id, schoolId: cast.gandharva.id, user: { role: 'teacher' } };
    const { json } = await call('session', { csrfToken: await csrf(), data: data as never });
    expect(json).toMatchObject({ user: { role: 'student' } });
    expect(await viewer()).toMatchObject({ role: 'student', personId: cast.anu.id, schoolId: cast.saraswati.id });
    expect(mine).toBeDefined();
  });

  test('tells the browser a role and nothing else', async () => {
    expect((await call('session')).json).toEqual({ user: { role: 'student' }, expires: expect.any(String) });
  });

  test('a cookie copied before sign-out is nothing afterwards', async () => {
    const copied = new Map(jar);
    await call('signout', { csrfToken: await csrf(), json: 'true' });
    expect(jar.has(sessionCookieName())).toBe(false);
    jar = copied;
    expect(await viewer()).toBeNull();
    expect((await call('session')).json).not.toHaveProperty('user');
  });

  test('an envelope around an id of one’s own making opens nothing', async () => {
    jar.set(sessionCookieName(), await sealed('made-up'));
    expect(await viewer()).toBeNull();
  });
});

test('leads nowhere else afterwards', async () => {
  for (const callbackUrl of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'http://localhost:8000.evil.example/']) {
    jar = new Map();
    const { json } = await call('callback/teacher', { email: 'meera@example.org', password: PASSWORD, csrfToken: await csrf(), json: 'true', callbackUrl });
    expect(json.url).toBe('http://localhost:8000');
  }
});
