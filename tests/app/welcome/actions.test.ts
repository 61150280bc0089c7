import * as actions from '@/app/(welcome)/actions';
import { sessionCookieName } from '@/lib/auth/cookie';
import { claimsOf } from '@/lib/auth/bearer';
import { deviceCookieName } from '@/lib/auth/paired-device';
import { makePairingLink } from '@/lib/auth/pairing';
import { shareParentLink } from '@/lib/auth/parent-links';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { rawDb } from '@/lib/db/client';
import type { Result } from '@/lib/kit/result';
import { account, PASSWORD, pinned, tokenIn } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';
import { visit } from '@/tests/support/visit';

// The doors as a browser uses them: a form, and cookies before and after.

jest.mock('next/headers', () => jest.requireActual('@/tests/support/visit').nextHeaders);
jest.mock('next/cache', () => jest.requireActual('@/tests/support/visit').nextCache);

testDatabase();

type Action = (before: null, form: FormData) => Promise<Result<unknown>>;

/** Sends a form; returns where it leads or what it says, and the browser's cookies afterwards. */
async function send(action: unknown, fields: Record<string, string>, cookie = '') {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const { fruit, cookies } = await visit(cookie, () => (action as Action)(null, form).catch(leading));
  return { fruit: fruit as Result<unknown> | { leadsTo: string }, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
}

function leading(error: Error & { digest?: string }): { leadsTo: string } {
  if (!error.digest?.startsWith('NEXT_REDIRECT')) throw error;
  return { leadsTo: error.digest.split(';')[2] ?? '' };
}

const whose = async (cookie: string) => {
  const claims = await claimsOf(cookie);
  return claims && viewerOfSession(claims.sessionId);
};

test('a teacher comes in with a form, and leaves', async () => {
  const cast = await people();
  await account(cast.meera, 'meera@example.org');
  const came = await send(actions.teacherIn, { email: 'Meera@example.org ', password: PASSWORD });
  expect(came.fruit).toEqual({ leadsTo: '/' });
  expect(await whose(came.cookie)).toMatchObject({ role: 'teacher', personId: cast.meera.id });
  const left = await send(actions.signOut, {}, came.cookie);
  expect(left.fruit).toEqual({ leadsTo: '/sign-in?choose' });
  expect(await whose(came.cookie)).toBeNull();
  expect(left.cookie).not.toContain(sessionCookieName());
});

test('who comes in on a browser ends the session that was there', async () => {
  const cast = await people();
  await account(cast.meera, 'meera@example.org');
  await pinned(cast.anu, '8305');
  const first = await send(actions.teacherIn, { email: 'meera@example.org', password: PASSWORD });
  const then = await send(actions.studentIn, { school: 'SARASW47', name: 'Anu', pin: '8305' }, first.cookie);
  expect((await whose(then.cookie))?.role).toBe('student');
  expect(await whose(first.cookie)).toBeNull();
});

test('what is not filled in is said beside its field', async () => {
  const said = async (action: unknown, fields: Record<string, string>) => ((await send(action, fields)).fruit as { fields?: object }).fields;
  expect(await said(actions.teacherIn, { email: 'meera', password: '' })).toEqual({
    email: 'Please look at the e-mail address again.',
    password: 'Please type your password.',
  });
  expect(await said(actions.studentIn, {})).toEqual({
    school: 'Please type the school code.',
    name: 'Please type your name.',
    pin: 'A PIN has four numbers.',
  });
  expect(await said(actions.codeIn, { email: 'lata@example.org', code: '12' })).toEqual({ code: 'The code has six numbers.' });
  const school = { school: ' ', teacher: '', email: 'x', password: 'p', timeZone: 'Mars/Olympus', currency: 'rupees' };
  expect(Object.keys((await said(actions.openFirst, school)) ?? {})).toEqual(['school', 'teacher', 'email', 'timeZone', 'currency']);
  expect(await said(actions.openFirst, { ...school, school: 'Saraswati', teacher: 'Meera', email: 'm@example.org', timeZone: 'UTC', currency: 'inr' })).toEqual({
    password: expect.stringMatching(/at least 10/),
  });
});

test('a device is paired, keeps its faces through a sign-out, and forgets them when it is ended', async () => {
  const cast = await people();
  await pinned(cast.anu, '8305');
  const token = tokenIn((await makePairingLink(viewers(cast).meera, [cast.anu.id])).url);
  const paired = await send(actions.pair, { token });
  expect(paired.fruit).toEqual({ leadsTo: '/sign-in/student' });
  expect(paired.cookie).toContain(deviceCookieName());
  const face = { studentId: cast.anu.id, pin: '8305' };
  const came = await send(actions.faceIn, face, paired.cookie);
  expect((await whose(came.cookie))?.personId).toBe(cast.anu.id);
  const left = await send(actions.signOut, {}, came.cookie);
  expect((await send(actions.faceIn, face, left.cookie)).fruit).toEqual({ leadsTo: '/' });
  await rawDb().pairedDevice.updateMany({ data: { revokedAt: new Date() } });
  expect((await send(actions.faceIn, face, left.cookie)).fruit).toMatchObject({ ok: false, message: expect.stringMatching(/does not know you any more/) });
  expect((await send(actions.faceIn, face)).fruit).toMatchObject({ ok: false });
});

test('a parent’s link lets in once', async () => {
  const cast = await people();
  const token = tokenIn((await shareParentLink(viewers(cast).meera, cast.lata.id)).url);
  const came = await send(actions.linkIn, { token });
  expect(await whose(came.cookie)).toMatchObject({ role: 'parent', childIds: [cast.anu.id] });
  expect((await send(actions.linkIn, { token })).fruit).toEqual({ ok: false, message: expect.stringMatching(/has been used or is too old/) });
});
