import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '@/tests/trespass/entrances';
import type { Scene, Visitor } from '@/tests/trespass/visitors';
import { freePort, startInScene } from './scene';
import type { Running } from './server';

// The front as it runs in production: what every answer carries, what never gets in, how it starts, and how it ends.

const SECRET = 'only for the front journey: 51cd0f4e2b';
let server: Running;
let scene: Scene;
let env: Record<string, string>;
test.beforeAll(async () => {
  ({ server, scene, env } = await startInScene({ SESSION_SECRET: SECRET, DRAIN_SECONDS: '20' }));
});
test.afterAll(async () => void (await server.stop()));

const SLOW = { timeout: 60_000 };

type Sent = { at: string; by?: Visitor; method?: string; headers?: Record<string, string>; body?: string };

/** One request as it stands, its Host too; the answer's headers, and its body as text. */
const ask = ({ at, by = 'nobody', method = 'GET', headers = {}, body }: Sent, port = Number(env.PORT)) =>
  new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const all = { cookie: scene.cookies[by], ...headers };
    const request = http.request({ host: '127.0.0.1', port, path: at, method, headers: all }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    request.on('error', reject).end(body);
  });

const recording = () => `/library/${scene.own.recording}`;

test('pages, parts of pages, answers of the api, files and what is not there carry their headers', async () => {
  const plain: Sent[] = [{ at: '/', by: 'student' }, { at: '/sign-in' }, { at: '/api/health' }, { at: '/no/such/page', by: 'teacher' }, { at: '/people?_rsc', by: 'teacher', headers: { RSC: '1' } }];
  for (const sent of plain) {
    const { headers } = await ask(sent);
    expect([sent.at, headers]).toEqual([sent.at, expect.objectContaining({
      'content-security-policy': expect.stringMatching(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';.*frame-ancestors 'none'/),
      ...{ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin' },
      ...{ 'permissions-policy': expect.stringContaining('microphone=(self)'), 'cache-control': expect.stringContaining('no-store') },
    })]);
    expect([headers['x-powered-by'], headers.server, headers['strict-transport-security']]).toEqual([undefined, undefined, undefined]);
  }
  for (const which of ['audio', 'original']) {
    const { status, headers } = await ask({ at: `${recording()}/${which}`, by: 'student' });
    expect([status, headers]).toEqual([200, expect.objectContaining({
      ...{ 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', 'content-security-policy': expect.stringContaining('sandbox') },
      ...{ 'cache-control': expect.stringMatching(/private.*no-cache|no-cache.*private/), etag: expect.stringMatching(/^"/) },
    })]);
    expect(headers['content-disposition'] ?? 'inline').toMatch(which === 'original' ? /^attachment/ : /^inline/);
  }
});

test('pages that are not for previews say so', async () => {
  const { headers, body } = await ask({ at: `/enter/${scene.own.enterToken}` });
  expect(headers['cache-control']).toContain('no-store');
  expect(body).toContain('<meta name="referrer" content="no-referrer"/>');
  expect(body).toMatch(/<meta name="robots" content="noindex/);
  expect(body).not.toContain('Anu');
});

test('no page asks the browser for something the policy forbids, and none brings a phone more than 150 kB of scripts', async ({ browser }) => {
  test.setTimeout(240_000);
  for (const by of ['teacher', 'student', 'parent'] as const) {
    const context = await browser.newContext({ baseURL: server.url });
    const [name, value] = scene.cookies[by].split(/=(.*)/s) as [string, string];
    await context.addCookies([{ name, value, url: server.url }]);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to|violates/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    const scripts = await scriptsOf(page);
    for (const [file, { may, at }] of Object.entries(PAGES)) {
      // Once as one who may is enough; the pages before signing in once altogether.
      if (!may.includes(by) || (file.startsWith('app/(welcome)') && by !== 'parent')) continue;
      scripts.clear();
      await page.goto(typeof at === 'string' ? at : at(scene.own, 'own'));
      await page.waitForLoadState('networkidle');
      const bytes = [...scripts.values()].reduce((sum, one) => sum + one, 0);
      if (bytes > 150_000) faults.push(`${page.url()}: ${bytes} bytes of scripts`);
    }
    expect(faults).toEqual([]);
    await context.close();
  }
});

test('another host’s name reaches no link, no cookie and no redirect', async () => {
  const evil = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', Forwarded: 'host=evil.example', 'X-Forwarded-Port': '1' };
  for (const at of ['/', '/sign-in', '/people', '/welcome', '/s/SARASW47', '/api/auth/providers', '/api/auth/csrf', '/api/auth/signin', '//evil.example/people/', '/library/', '/\\evil.example', '/%2f%2fevil.example/']) {
    const { headers, body } = await ask({ at, headers: evil });
    const leads = headers.location ?? '/';
    expect([at, new URL(leads, server.url).host]).toEqual([at, new URL(server.url).host]);
    if (!at.includes('evil')) expect([at, /evil\.example/.test(`${body} ${headers['set-cookie'] ?? ''}`)]).toEqual([at, false]);
  }
  const { headers } = await ask({ at: '/api/auth/signin?callbackUrl=https://evil.example/', headers: evil });
  expect(new URL(headers.location ?? '/', server.url).origin).toBe(server.url);
});

test('other sites’ pages, and more than a megabyte, are turned away from everything', async () => {
  const post = (at: string, headers: Record<string, string>, body = '{}') => ask({ at, by: 'teacher', method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });
  for (const at of ['/', '/people', '/api/auth/signout', '/api/auth/callback/teacher', '/api/uploads', '/api/health', '/no/such'])
    expect([at, (await post(at, { Origin: 'https://evil.example' })).status]).toEqual([at, 403]);
  const [two, five] = [2, 5].map((many) => 'x'.repeat(many * 1024 * 1024)) as [string, string];
  expect((await post('/api/auth/callback/teacher', { Origin: server.url }, two)).status).toBe(413);
  expect((await post('/people', { Origin: server.url, 'Next-Action': '0'.repeat(42) }, five)).status).toBe(413);
  expect((await post('/people', { Origin: server.url, 'Transfer-Encoding': 'chunked' }, two)).status).toBe(411);
  expect((await ask({ at: '/', by: 'teacher' })).status).toBe(200);
});

test('GET and HEAD change nothing', async () => {
  const rows = async () => (await (await fetch(`${server.url}/api/health`)).json()) as object;
  expect(Object.keys(await rows())).toContain('freeBytes'); // this machine itself is told more
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(path.join(env.DATA_DIR as string, 'music-class.db'), { readonly: true });
  const all = () => (db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]).map((table) => db.prepare(`SELECT * FROM "${table}"`).all());
  const before = JSON.stringify(all(), (_, value) => (typeof value === 'bigint' ? `${value}` : value));
  for (const method of ['HEAD', 'GET'])
    for (const { at } of Object.values(PAGES)) for (const by of ['teacher', 'nobody'] as const) await ask({ at: typeof at === 'string' ? at : at(scene.own, 'own'), by, method });
  for (const method of ['HEAD', 'GET']) for (const at of ['/api/auth/signout', '/api/auth/callback/teacher', '/api/uploads']) await ask({ at, by: 'teacher', method });
  expect(JSON.stringify(all(), (_, value) => (typeof value === 'bigint' ? `${value}` : value))).toBe(before);
  db.close();
});

test('who it is for hears the health of it; behind a proxy that is nobody', async () => {
  expect(JSON.parse((await ask({ at: '/api/health' })).body)).toMatchObject({ well: true, database: true, disk: true, migrations: true });
  expect(JSON.parse((await ask({ at: '/api/health', headers: { 'X-Forwarded-For': '203.0.113.9' } })).body)).toEqual({ well: true });
  expect(JSON.parse((await ask({ at: '/api/health', by: 'teacher', headers: { 'X-Forwarded-For': '203.0.113.9' } })).body)).toMatchObject({ disk: true });
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-front-'));
test.afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Starts a server of its own and tells how it ended, with all it said. */
async function started(own: Record<string, string>): Promise<{ child: ChildProcess; said: () => string; ended: Promise<number | null> }> {
  const places = { PORT: String(await freePort()), DATA_DIR: path.join(folder, 'data'), MEDIA_DIR: path.join(folder, 'media') };
  const child = spawn(process.execPath, ['.server/server.cjs'], { env: { PATH: process.env.PATH, NODE_ENV: 'production', ...places, ...own } as unknown as NodeJS.ProcessEnv });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk));
  return { child, said: () => words, ended: new Promise((resolve) => child.once('close', resolve)) };
}

for (const [why, own, words] of [
  ['no secret, for everybody', { HOST: '0.0.0.0' }, 'openssl rand -hex 32'],
  ['a short secret, for everybody', { HOST: '0.0.0.0', SESSION_SECRET: 'short' }, 'at least 32 bytes'],
  ['plain http, for everybody', { HOST: '0.0.0.0', SESSION_SECRET: 'x'.repeat(40) }, 'ALLOW_INSECURE_HTTP=1'],
  ['a claim to be believed', { AUTH_TRUST_HOST: '1' }, 'AUTH_TRUST_HOST must not be set'],
  ['a port that is no port', { PORT: 'many' }, 'PORT: '],
] as const) {
  test(`does not start with ${why}, and says what to do`, async () => {
    const { said, ended } = await started(own);
    expect(await ended).toBe(1);
    expect(said()).toContain(words);
    expect(fs.existsSync(path.join(folder, 'data'))).toBe(false);
  });
}

test('does not start where another listens, or where its disk is not there', async () => {
  const taken = await started({ PORT: env.PORT as string, SESSION_SECRET: SECRET });
  expect(await taken.ended).toBe(1);
  expect(taken.said()).toContain(`Port ${env.PORT} is already in use. Choose another: PORT=8001 npm start`);
  fs.rmSync(path.join(folder, 'data'), { recursive: true }); // the disk with the database, not mounted
  const lost = await started({});
  expect(await lost.ended).toBe(1);
  expect(lost.said()).toContain('that disk is probably not mounted');
  fs.rmSync(path.join(folder, 'media'), { recursive: true });
});

test('on https everything says so, cookies are for https only, and another host’s name is of no use', async () => {
  const port = await freePort();
  const { child, said, ended } = await started({ PORT: String(port), SESSION_SECRET: SECRET, PUBLIC_URL: 'https://class.example.org' });
  await expect.poll(said, SLOW).toContain('ready');
  const here = (sent: Sent) => ask(sent, port);
  for (const at of ['/sign-in', '/api/health', '/library/x/audio']) expect((await here({ at })).headers['strict-transport-security']).toBe('max-age=31536000');
  const { headers, body } = await here({ at: '/api/auth/csrf', headers: { Host: 'evil.example' } });
  expect(String(headers['set-cookie'])).toMatch(/__Host-.*Secure/);
  expect(body).toContain('csrfToken');
  expect((await here({ at: '/api/auth/providers' })).body).toContain('https://class.example.org/api/auth/signin');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

// Last: it ends the server.
test('told to stop it lets a listener finish and takes nobody new; told twice it stops', async () => {
  const file = path.join(folder, 'long.m4a');
  fs.writeFileSync(file, Buffer.alloc(30 * 1024 * 1024, 7));
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(path.join(env.DATA_DIR as string, 'music-class.db'));
  const key = db.prepare('SELECT f.storageKey FROM MediaFile f JOIN Recording r ON r.playableId = f.id WHERE r.id = ?').pluck().get(scene.own.recording) as string;
  db.prepare('UPDATE MediaFile SET bytes = ? WHERE storageKey = ?').run(30 * 1024 * 1024, key);
  db.close();
  fs.renameSync(file, path.join(env.MEDIA_DIR as string, key));
  const socket = net.connect(Number(env.PORT), '127.0.0.1');
  let bytes = 0;
  socket.write(`GET ${recording()}/audio HTTP/1.1\r\nHost: x\r\nCookie: ${scene.cookies.student}\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', (chunk) => resolve((bytes += chunk.length))));
  socket.pause();
  const ended = server.stop({ disk: true });
  await expect.poll(() => fetch(`${server.url}/api/health`).then(() => 'answered', () => 'closed')).toBe('closed');
  socket.on('data', (chunk) => (bytes += chunk.length)).resume();
  await new Promise((resolve) => socket.once('close', resolve));
  expect(bytes).toBeGreaterThan(30 * 1024 * 1024);
  expect(await ended).toBe(0);

  const port = await freePort();
  const second = await started({ PORT: String(port), SESSION_SECRET: SECRET, DRAIN_SECONDS: '300', DATA_DIR: env.DATA_DIR as string, MEDIA_DIR: env.MEDIA_DIR as string });
  await expect.poll(second.said, SLOW).toContain('ready');
  const slow = net.connect(port, '127.0.0.1');
  slow.write(`GET ${recording()}/audio HTTP/1.1\r\nHost: x\r\nCookie: ${scene.cookies.student}\r\n\r\n`);
  await new Promise((resolve) => slow.once('data', resolve));
  slow.pause().on('error', () => undefined);
  second.child.kill('SIGTERM');
  await expect.poll(() => second.said()).toContain('draining');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(1);
  slow.destroy();
});

/** The scripts that come over the wire (compressed, with their headers), by request; nothing is kept from page to page. */
async function scriptsOf(page: Page): Promise<Map<string, number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const seen = new Map<string, number>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && seen.set(requestId, 0));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => seen.has(requestId) && seen.set(requestId, encodedDataLength));
  return seen;
}
