import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { BYTE_CASES } from '../support/byte-cases';
import { openSchool } from './school';
import { type Running, startServer } from './server';
import { waveOf } from './waves';

// Files on their way in and out, with the network cut, the page closed, the server killed and stopped.

const expect = expectSoon.configure({ timeout: 30_000 });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let server: Running;
let context: BrowserContext;
let page: Page;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-files-'));

test.beforeAll(async ({ browser }) => {
  server = await startServer(undefined, { DRAIN_SECONDS: '60' });
  context = await browser.newContext({ baseURL: server.url });
  page = await context.newPage();
  await openSchool(page);
});
test.afterAll(async () => {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});
test.afterEach(async () => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
});

test('the network goes in the middle, and comes back: the file goes on from there, and arrives once', async () => {
  const asked = watched();
  await page.route('**/api/uploads/*', async (route) => {
    const isSecond = route.request().method() === 'PATCH' && asked.filter((one) => one.startsWith('PATCH')).length === 2;
    if (!isSecond) return route.continue();
    await context.setOffline(true);
    await route.abort('internetdisconnected');
  });
  await add(file('cut.wav', 20));
  await expect(page.getByText('The files wait here, and go on by themselves when the connection is back.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('All done: one recording added.')).toBeVisible({ timeout: 60_000 });
  expect(asked).toEqual(['POST', 'PATCH 0', `PATCH ${8 * MB}`, 'HEAD', `PATCH ${8 * MB}`, `PATCH ${16 * MB}`]);
  await expect(stored('cut.wav')).resolves.toBe(hashOf(file('cut.wav')));
});

test('a page closed in the middle offers the file again, and it goes on from there', async () => {
  const asked = watched();
  await page.route('**/api/uploads/*', (route) => (asked.filter((one) => one.startsWith('PATCH')).length > 1 ? undefined : route.continue()));
  await add(file('closed.wav', 20));
  await expect.poll(() => asked.at(-1)).toBe(`PATCH ${8 * MB}`);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'closed.wav' })).toContainText('One file was on its way when this page was closed');
  await page.locator('input[type=file]').first().setInputFiles(file('closed.wav')); // looked through before: it goes on at once
  await expect(page.getByText('All done: one recording added.')).toBeVisible({ timeout: 60_000 });
  expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
  expect(asked.filter((one) => one === 'PATCH 0')).toHaveLength(1); // never from the beginning again
  await expect(stored('closed.wav')).resolves.toBe(hashOf(file('closed.wav')));
});

test('what is no recording is refused with the reason, and what is here already is named', async () => {
  fs.writeFileSync(path.join(folder, 'notes.mp3'), 'sa re ga ma pa dha ni sa\n'.repeat(100));
  await add(path.join(folder, 'notes.mp3'));
  await expect(page.getByText(/^This is a text file, not a sound or a video; nothing was kept\./)).toBeVisible();
  fs.writeFileSync(path.join(folder, 'nothing.m4a'), '');
  await add(path.join(folder, 'nothing.m4a'));
  await expect(page.getByText(/^This file is empty \(0 bytes\); nothing was kept\./)).toBeVisible();
  await add(file('cut.wav'));
  await expect(page.getByText('This is in the library already, as cut.')).toBeVisible({ timeout: 30_000 });
});

test('strangers cannot send: not from another site, not without signing in', async ({ request }) => {
  const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Length': '100' };
  const statuses = [
    await page.request.post('/api/uploads', { headers: { ...headers, Origin: 'https://elsewhere.example' } }),
    await request.post(`${server.url}/api/uploads`, { headers: { ...headers, Origin: server.url } }),
  ].map((answer) => answer.status());
  expect(statuses).toEqual([403, 401]);
});

test('Next’s own route answers every case as the fast lane does, and leaves no file open', async () => {
  const [id] = await newest();
  const [lane, route] = [`/library/${id}/original`, `/library/%${id!.charCodeAt(0).toString(16)}${id!.slice(1)}/original`];
  const { headers } = await heard(lane, { method: 'HEAD' });
  const file = { etag: headers.etag as string, modified: headers['last-modified'] as string };
  for (const { name, method, sent = {}, of } of BYTE_CASES.filter((one) => !one.of)) {
    const asked = { method, headers: Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, typeof value === 'string' ? value : value(file)])) };
    const [one, other] = await Promise.all([heard(lane, asked), heard(route, asked)]);
    expect([name, of, told(other)]).toEqual([name, of, told(one)]);
  }
  for (const at of [lane, route]) await Promise.all(Array.from({ length: 50 }, () => heard(at, { leave: true })));
  await expect.poll(() => openMedia().length - new Set(openMedia()).size).toBe(0); // each kept once, for the next reader
});

test('a server killed while it prepares a recording prepares it after the next start', async () => {
  test.setTimeout(240_000); // its job is taken for dead after half a minute
  await add(file('killed.wav', 30));
  await expect(page.getByText('All done: one recording added.')).toBeVisible({ timeout: 60_000 });
  const [id] = await newest();
  await server.kill();
  server = await startServer(server, { DRAIN_SECONDS: '60' });
  const type = async () => (await heard(`/library/${id}/audio`, { method: 'HEAD' })).headers['content-type'];
  expect(await type()).toBe('audio/wav'); // heard as it was sent, meanwhile
  await expect.poll(type, { timeout: 180_000, intervals: [1_000] }).toBe('audio/mp4');
});

test('a server that is told to stop lets a listener finish, and ends well', async () => {
  const [id] = await newest();
  const request = http.get(`${server.url}/library/${id}/original`, { headers: { Cookie: await cookies() }, agent: false });
  const answer = await new Promise<http.IncomingMessage>((resolve) => request.once('response', resolve));
  const hash = createHash('sha256').update(await new Promise<Buffer>((resolve) => answer.once('data', (part: Buffer) => resolve(answer.pause() && part))));
  const stopped = server.stop({ disk: true });
  await expect.poll(() => fetch(server.url).then(() => 'open', () => 'closed')).toBe('closed');
  for await (const part of answer) hash.update(part as Buffer);
  expect(hash.digest('hex')).toBe(hashOf(file('killed.wav')));
  expect(await stopped).toBe(0);
  server = await startServer(server);
});

const MB = 1024 * 1024;

/** A wave file of so many megabytes of a sound of its own, made once. */
function file(name: string, megabytes = 0): string {
  const place = path.join(folder, name);
  if (fs.existsSync(place)) return place;
  fs.writeFileSync(place, waveOf(megabytes * MB, name.length));
  return place;
}

const hashOf = (place: string) => createHash('sha256').update(fs.readFileSync(place)).digest('hex');

async function add(place: string) {
  await page.goto('/library/add');
  await choose(place);
}

async function choose(place: string) {
  await page.locator('input[type=file]').first().setInputFiles(place);
  await page.getByRole('button', { name: 'Add one recording' }).click();
}

/** The uploads' requests that leave the page from now on: "POST", "PATCH 8388608". */
function watched(): string[] {
  const asked: string[] = [];
  page.removeAllListeners('request');
  page.on('request', (request) => {
    if (!request.url().includes('/api/uploads')) return;
    asked.push([request.method(), request.headers()['upload-offset']].filter(Boolean).join(' '));
  });
  return asked;
}

/** The ids of the newest recordings, newest first. */
async function newest(): Promise<string[]> {
  await page.goto('/library?by=newest');
  const links = await page.locator('a[href^="/library/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.flatMap((href) => /^\/library\/(c[a-z0-9]{20,})$/.exec(href)?.[1] ?? []);
}

/** The SHA-256 of what the library keeps of the newest recording, which has this name. */
async function stored(name: string): Promise<string> {
  const [id] = await newest();
  const { headers, hash } = await heard(`/library/${id}/original`, {});
  expect(headers['content-disposition']).toContain(name);
  return hash;
}

type Heard = { status: number; headers: http.IncomingHttpHeaders; hash: string };
const cookies = async () => (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

async function heard(at: string, { method = 'GET', headers = {}, leave = false }: { method?: string; headers?: Record<string, string>; leave?: boolean }): Promise<Heard> {
  const own = { Cookie: await cookies(), ...headers };
  return new Promise((resolve, reject) => {
    const request = http.request(`${server.url}${at}`, { method, headers: own, agent: false }, (answer) => {
      const hash = createHash('sha256');
      const done = () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, hash: hash.digest('hex') });
      answer.on('error', () => undefined);
      answer.on('data', (part: Buffer) => void hash.update(part));
      if (leave) answer.once('data', () => {
        request.destroy();
        done();
      });
      else answer.on('end', done);
    });
    request.on('error', (error) => leave || reject(error));
    request.end();
  });
}

const SAME = ['content-range', 'content-length', 'content-type', 'etag', 'last-modified', 'accept-ranges', 'cache-control', 'content-disposition', 'content-security-policy', 'x-content-type-options', 'cross-origin-resource-policy'];
const told = ({ status, headers, hash }: Heard) => ({ status, hash, ...Object.fromEntries(SAME.map((name) => [name, headers[name]])) });

/** The recordings the server holds open (Linux). */
const openMedia = () =>
  fs.readdirSync(`/proc/${server.pid}/fd`).flatMap((fd) => {
    try {
      return [fs.readlinkSync(`/proc/${server.pid}/fd/${fd}`)].filter((at) => at.startsWith(path.join(server.folder, 'media')));
    } catch {
      return [];
    }
  });
