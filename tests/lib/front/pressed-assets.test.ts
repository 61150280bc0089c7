import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { pressedAssets } from '@/lib/front/pressed-assets';

const SCRIPT = 'console.log("sa re ga");'.repeat(50);
let server: http.Server;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pressed-'));
  mkdirSync(path.join(folder, 'chunks'));
  writeFileSync(path.join(folder, 'chunks', 'a1.js'), SCRIPT);
  writeFileSync(path.join(folder, 'chunks', 'a1.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(path.join(folder, 'chunks', 'plain.js'), SCRIPT);
  const lane = pressedAssets(folder);
  server = http.createServer((request, response) => lane(request, response) || response.writeHead(299).end('Next'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

function ask(at: string, { accept = 'gzip, deflate, br', method = 'GET' } = {}) {
  return new Promise<{ status?: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    http
      .request({ port, path: at, method, headers: { 'accept-encoding': accept } }, async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part as Buffer);
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      })
      .on('error', reject)
      .end();
  });
}

test('a browser that reads brotli gets the pressed file, for ever', async () => {
  const { status, headers, body } = await ask('/_next/static/chunks/a1.js?dpl=7');
  expect(status).toBe(200);
  expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'content-length': String(body.length),
    'cache-control': 'public, max-age=31536000, immutable',
    'vary': 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  });
});

test('HEAD says the same without a body', async () => {
  const { headers, body } = await ask('/_next/static/chunks/a1.js', { method: 'HEAD' });
  expect(Number(headers['content-length'])).toBeGreaterThan(0);
  expect(body).toHaveLength(0);
});

test.each([
  ['whoever cannot read brotli', '/_next/static/chunks/a1.js', { accept: 'gzip' }],
  ['whoever refuses it', '/_next/static/chunks/a1.js', { accept: 'gzip, br;q=0' }],
  ['what was not pressed', '/_next/static/chunks/plain.js', {}],
  ['a way out of the folder', '/_next/static/chunks/../../../package.json', {}],
  ['the pressed file by its own name', '/_next/static/chunks/a1.js.br', {}],
  ['anything that is not read', '/_next/static/chunks/a1.js', { method: 'POST' }],
])('%s is left to Next', async (_, at, how) => {
  expect((await ask(at, how)).status).toBe(299);
});

test('a development without a build has none', () => {
  expect(pressedAssets(path.join(os.tmpdir(), 'nowhere-at-all'))({ url: '/_next/static/chunks/a1.js', method: 'GET', headers: {} } as never, {} as never)).toBe(false);
});
