import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { turnedAway } from '@/lib/front/gate';

// On a real server, with requests as a client writes them.

const SITE = 'https://class.example.org';
let server: http.Server;
let letIn: http.IncomingMessage[] = [];
beforeAll(async () => {
  server = http.createServer((request, response) => {
    if (turnedAway(request, response, SITE)) return;
    letIn.push(request);
    request.resume().on('end', () => response.end('in'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());
beforeEach(() => void (letIn = []));

type Sent = { method: string; path?: string; headers?: Record<string, string | number>; body?: Buffer | string };

const ask = ({ method, path = '/', headers = {}, body }: Sent) =>
  new Promise<{ status: number; type: string | undefined; words: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const request = http.request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
      let words = '';
      response.setEncoding('utf8').on('data', (chunk) => (words += chunk)).on('end', () =>
        resolve({ status: response.statusCode as number, type: response.headers['content-type'], words }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });

describe.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s', (method) => {
  test.each<[string, Record<string, string>, number]>([
    ['our own page', { Origin: SITE }, 200],
    ['our own page, as browsers say it', { Origin: SITE, 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['a program', {}, 200],
    ['another site', { Origin: 'https://evil.example' }, 403],
    ['another site that names our host', { Origin: 'https://evil.example', Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' }, 403],
    ['a sister site', { Origin: 'https://photos.example.org', 'Sec-Fetch-Site': 'same-site' }, 403],
    ['our name without its s', { Origin: 'http://class.example.org' }, 403],
    ['null', { Origin: 'null' }, 403],
    ['null, from elsewhere', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['null, from a page of ours without referrer', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['no origin, but a browser elsewhere', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['no origin, but a browser on a sister site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['two origins', { Origin: `${SITE}, https://evil.example` }, 403],
  ])('from %s', async (_, headers, status) => {
    expect((await ask({ method, headers })).status).toBe(status);
    expect(letIn).toHaveLength(status === 200 ? 1 : 0);
  });
});

test('a page of ours without referrer is known by its origin further on', async () => {
  await ask({ method: 'POST', headers: { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' } });
  expect(letIn[0]?.headers.origin).toBe(SITE);
});

test.each(['GET', 'HEAD', 'OPTIONS'])('%s from anywhere is let in', async (method) => {
  expect((await ask({ method, headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(200);
});

test.each(['TRACE', 'PROPFIND', 'LINK'])('%s has no meaning here', async (method) => expect((await ask({ method })).status).toBe(405));

const MIB = 1024 * 1024;
test.each<[string, number, number]>([
  ['/sign-in', MIB, 200],
  ['/sign-in', MIB + 1, 413],
  ['/sign-in', 5 * MIB, 413],
  ['/api/auth/callback/teacher', 2 * MIB, 413],
  ['/api/uploads', 8 * MIB, 200],
  ['/api/uploads/abc', 16 * MIB + 1, 413],
  ['/api/uploadsx', 2 * MIB, 413],
  ['/sign-in?/api/uploads/', 2 * MIB, 413],
])('%s with %i bytes: %i', async (path, bytes, status) => {
  const answer = await ask({ method: 'POST', path, body: Buffer.alloc(bytes), headers: { 'Content-Length': bytes } });
  expect(answer.status).toBe(status);
  if (status === 200) return;
  expect(answer.words).toContain('This is more than can be taken at once');
  expect(answer.type).toBe(path.startsWith('/api/') ? 'application/json' : 'text/plain; charset=utf-8');
});

test.each(['/sign-in', '/api/auth/csrf', '/api/uploads/abc'])('a body of unknown length to %s is not waited for', async (path) => {
  expect((await ask({ method: 'POST', path, body: 'x', headers: { 'Transfer-Encoding': 'chunked' } })).status).toBe(411);
});

test('who announces much and sends nothing hears of it at once, and is let go', async () => {
  const { port } = server.address() as AddressInfo;
  const socket = net.connect(port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (chunk) => (heard += chunk));
  socket.write('POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n');
  await new Promise((done) => socket.once('data', done));
  expect(heard).toMatch(/^HTTP\/1\.1 413 /);
  await new Promise((done) => socket.once('close', done));
  expect(letIn).toEqual([]);
});
