import { NextRequest } from 'next/server';
import { z } from 'zod';
import { log } from '@/lib/kit/log';
import { Refusal } from '@/lib/kit/refusal';
import { guestRoute, route } from '@/lib/kit/route';
import { testDatabase } from '@/tests/support/db';
import { trespassScene } from '@/tests/support/trespass-scene';
import { visit } from '@/tests/support/visit';
import type { Scene, Visitor } from '@/tests/trespass/visitors';

jest.mock('next/headers', () => jest.requireActual('@/tests/support/visit').nextHeaders);

testDatabase({ emptied: 'once' });

let scene: Scene;
beforeAll(async () => void (scene = await trespassScene()));
afterEach(() => jest.restoreAllMocks());

type Handler = ReturnType<typeof route>;
const OWN = { origin: 'http://localhost:8000' };

async function asked(handler: Handler, { by = 'nobody', method = 'GET', headers = {}, id = 'x' }: { by?: Visitor; method?: string; headers?: Record<string, string>; id?: string } = {}) {
  const request = new NextRequest('http://localhost:8000/thing', { method, headers });
  const { fruit } = await visit(scene.cookies[by], () => handler(request, { params: Promise.resolve({ id }) }));
  return { status: fruit.status, cache: fruit.headers.get('cache-control'), body: (await fruit.json()) as { message?: string } };
}

const params = z.object({ id: z.string().max(8) });
const whose = route({ as: 'teacher', params }, async (teacher, { params: { id } }) => Response.json({ role: teacher.role, id }));

test('answers those it is for', async () => expect(await asked(whose, { by: 'teacher' })).toMatchObject({ status: 200, body: { role: 'teacher', id: 'x' } }));

test.each<Visitor>(['nobody', 'signedOut', 'archived', 'expired'])('%s: 401, wherever they look', async (by) => {
  const answer = await asked(whose, { by });
  expect(answer).toEqual({ status: 401, cache: 'no-store', body: { ok: false, message: 'Please sign in first.' } });
  expect(await asked(whose, { by, id: 'no row has such an id' })).toEqual(answer);
});

test('another role, an impossible address and a missing row are one 404', async () => {
  const missing = route({ as: 'anyone', params }, async () => Promise.reject(new Refusal('This is not here. It may have been moved or deleted.', { status: 404 })));
  const answer = await asked(whose, { by: 'student' });
  expect(answer).toEqual({ status: 404, cache: 'no-store', body: { ok: false, message: 'This is not here. It may have been moved or deleted.' } });
  expect(await asked(whose, { by: 'parent', id: 'no row has such an id' })).toEqual(answer);
  expect(await asked(whose, { by: 'teacher', id: 'no row has such an id' })).toEqual(answer);
  expect(await asked(missing, { by: 'student' })).toEqual(answer);
});

describe.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s', (method) => {
  test.each<[string, Record<string, string>]>([
    ['no origin', {}],
    ['null', { origin: 'null' }],
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://localhost:8001' }],
    ['another site with our host', { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('from %s is refused before anyone is asked for', async (_, headers) => {
    const work = jest.fn();
    const answer = { status: 403, cache: 'no-store', body: { ok: false, message: 'This request did not come from this site, so it was not carried out.' } };
    expect(await asked(route({ as: 'teacher' }, work), { by: 'teacher', method, headers })).toEqual(answer);
    expect(await asked(guestRoute({}, work), { method, headers })).toEqual(answer);
    expect(work).not.toHaveBeenCalled();
  });

  test('from our own pages is carried out', async () => {
    expect((await asked(whose, { by: 'teacher', method, headers: OWN })).status).toBe(200);
    expect((await asked(whose, { by: 'teacher', method, headers: { origin: 'http://127.0.0.1:8000' } })).status).toBe(200);
    expect((await asked(whose, { by: 'nobody', method, headers: OWN })).status).toBe(401);
  });
});

test.each<[string, unknown, number]>([
  ['a refusal', new Refusal('Full.', { status: 507 }), 507],
  ['a refusal without a number', new Refusal('No.'), 400],
  ['JSON that is none', new SyntaxError('Unexpected token'), 400],
  ['a second of the same', Object.assign(new Error(), { code: 'P2002' }), 409],
  ['what is not there', Object.assign(new Error(), { code: 'P2025' }), 404],
  ['a crowd', Object.assign(new Error(), { code: 'P1008' }), 503],
  ['a full disk', new Error('ENOSPC: no space left on device'), 507],
])('%s has its number', async (_, error, status) => {
  const logged = jest.spyOn(log, 'error').mockImplementation();
  const answer = await asked(guestRoute({}, () => Promise.reject(error)));
  expect([answer.status, answer.cache, typeof answer.body.message]).toEqual([status, 'no-store', 'string']);
  expect(logged).not.toHaveBeenCalled();
});

test('what nobody expected is 500, logged, and told by a number only', async () => {
  const logged = jest.spyOn(log, 'error').mockImplementation();
  const answer = await asked(guestRoute({}, () => Promise.reject(new Error('secret'))));
  expect(answer.status).toBe(500);
  expect(answer.body.message).toMatch(/mention number [0-9a-f]{8}\.$/);
  expect(logged).toHaveBeenCalledTimes(1);
});
