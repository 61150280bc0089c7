import { redirect } from 'next/navigation';
import { z } from 'zod';
import { rawDb } from '@/lib/db/client';
import { action, guestAction } from '@/lib/kit/action';
import { log } from '@/lib/kit/log';
import { fault } from '@/lib/kit/fault';
import { Refusal } from '@/lib/kit/refusal';
import { testDatabase } from '@/tests/support/db';
import { trespassScene } from '@/tests/support/trespass-scene';
import { nextCache, visit } from '@/tests/support/visit';
import type { Scene, Visitor } from '@/tests/trespass/visitors';

jest.mock('next/headers', () => jest.requireActual('@/tests/support/visit').nextHeaders);
jest.mock('next/cache', () => jest.requireActual('@/tests/support/visit').nextCache);

testDatabase({ emptied: 'once' });

let scene: Scene;
beforeAll(async () => void (scene = await trespassScene()));
afterEach(() => jest.restoreAllMocks());

const input = z.object({ name: z.string().trim().min(1, fault('name')), ids: z.array(z.string()).default([]) });
const form = (pairs: [string, string][]) => {
  const made = new FormData();
  for (const [name, value] of pairs) made.append(name, value);
  return made;
};
const as = async <T>(visitor: Visitor, work: () => Promise<T>) => (await visit(scene.cookies[visitor], work)).fruit;

describe('action', () => {
  const rename = action({ as: 'teacher', input }, async (teacher, { name, ids }) => `${teacher.role} ${name} ${ids.join('+')}`);
  const filled = form([['name', ' Anu '], ['ids[]', 'a'], ['ids[]', 'b'], ['$ACTION_ID_x', '']]);

  test('takes an object, a form, and what useActionState sends', async () => {
    const done = { ok: true, data: 'teacher Anu a+b' };
    expect(await as('teacher', () => rename({ name: 'Anu', ids: ['a', 'b'] }))).toEqual(done);
    expect(await as('teacher', () => rename(filled))).toEqual(done);
    expect(await as('teacher', () => rename(null, filled))).toEqual(done);
    expect(await as('teacher', () => rename({ ok: false, message: 'before' }, filled))).toEqual(done);
  });

  test('says beside the field what is not right yet', async () => {
    expect(await as('teacher', () => rename(null, form([['name', ' ']])))).toEqual({
      ok: false,
      message: 'Something in the form is not right yet. Please look at the marked fields.',
      fields: { name: 'Please type a name.' },
    });
  });

  test.each<[Visitor, string]>([
    ['nobody', 'You are signed out. Sign in again and try once more.'],
    ['signedOut', 'You are signed out. Sign in again and try once more.'],
    ['expired', 'You are signed out. Sign in again and try once more.'],
    ['archived', 'You are signed out. Sign in again and try once more.'],
    ['student', 'This is not for you to do.'],
    ['parent', 'This is not for you to do.'],
  ])('tells %s no more than that, whatever they send, and does nothing', async (visitor, message) => {
    const command = jest.fn();
    const guarded = action({ as: 'teacher', input }, command);
    for (const sent of [{ name: 'Anu' }, {}, null, 'x', new FormData(), filled])
      expect(await as(visitor, () => guarded(sent as never))).toEqual({ ok: false, message });
    expect(command).not.toHaveBeenCalled();
  });

  test('lets anyone in who is signed in, where it says so', async () => {
    const who = action({ as: 'anyone', input: z.object({}) }, async (viewer) => viewer.role);
    const roles = [await as('teacher', () => who({})), await as('student', () => who({})), await as('parent', () => who({}))];
    expect(roles.map((result) => result.ok && result.data)).toEqual(['teacher', 'student', 'parent']);
    expect((await as('nobody', () => who({}))).ok).toBe(false);
  });

  test('the viewer’s own wall stands around the command', async () => {
    const count = action({ as: 'anyone', input: z.object({}) }, (viewer) => viewer.db.person.count());
    expect(await as('student', () => count({}))).toEqual({ ok: true, data: 1 });
  });
});

describe('what a command throws', () => {
  const throwing = (error: unknown) => guestAction({ input: z.object({}) }, async () => Promise.reject(error))({});
  const coded = (code: string) => Object.assign(new Error(`secret of ${code}`), { code });

  test.each<[string, unknown, string]>([
    ['a refusal', new Refusal('Not now.'), 'Not now.'],
    ['a second of the same', coded('P2002'), 'This is already there. Nothing was added twice.'],
    ['a lost parent', coded('P2003'), 'This belongs to something that is no longer there. Reload the page and try again.'],
    ['what is not there', coded('P2025'), 'This is not here. It may have been moved or deleted.'],
    ['a crowd', coded('P2028'), 'The server is very busy just now. Nothing was changed. Please try again in a moment.'],
    ['a full disk', new Error('SqliteError: database or disk is full'), 'The disk of the server is full, so this could not be saved. Ask your teacher to make room.'],
  ])('%s', async (_, error, message) => {
    const logged = jest.spyOn(log, 'error').mockImplementation();
    expect(await throwing(error)).toEqual({ ok: false, message });
    expect(logged).not.toHaveBeenCalled();
  });

  test('a refusal marks its fields', async () => {
    expect(await throwing(new Refusal('No.', { fields: { name: 'Taken.' } }))).toEqual({ ok: false, message: 'No.', fields: { name: 'Taken.' } });
  });

  test.each<[string, unknown]>([
    ['an error', new TypeError('x is not a function at /srv/secret')],
    ['an unknown code', coded('P9999')],
    ['a code that is no code', coded('constructor')],
    ['a text', 'thrown'],
    ['nothing', undefined],
  ])('unexpected (%s): a number for the person, everything else for the log', async (_, error) => {
    const logged = jest.spyOn(log, 'error').mockImplementation();
    const result = await throwing(error);
    const number = !result.ok && /mention number ([0-9a-f]{8})\.$/.exec(result.message)?.[1];
    expect(logged).toHaveBeenCalledWith('unexpected', { number, error });
    expect(JSON.stringify(result)).not.toMatch(/secret|function|P9999|thrown/);
  });

  test('a redirect of Next’s passes through', async () => {
    const leading = guestAction({ input: z.object({}) }, async () => redirect('/elsewhere'));
    await expect(leading({})).rejects.toMatchObject({ digest: expect.stringContaining('/elsewhere') });
  });
});

test('success renews what is shown, and leads on; a refusal does neither', async () => {
  const renewed = jest.spyOn(nextCache, 'revalidatePath');
  const leading = guestAction({ input, goTo: (fruit: string) => `/people/${fruit}` }, async ({ name }) => {
    if (name === 'bad') throw new Refusal('No.');
    return name;
  });
  expect((await leading({ name: 'bad' })).ok).toBe(false);
  expect(renewed).not.toHaveBeenCalled();
  await expect(leading(null, form([['name', 'anu']]))).rejects.toMatchObject({ digest: expect.stringContaining(';/people/anu;') });
  expect(renewed).toHaveBeenCalledTimes(1);
});

test('Prisma’s own errors are known by their codes', async () => {
  const twice = guestAction({ input: z.object({}) }, () => rawDb().school.create({ data: { name: 'x', code: 'SARASW47', timeZone: 'UTC', currency: 'INR' } }));
  expect(await twice({})).toEqual({ ok: false, message: 'This is already there. Nothing was added twice.' });
});
