import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { turnedAway } from '@/lib/front/gate';

// A stream without a length is turned away, but for the one that Next sends to itself: an action asked for from another page.

const OWN = 'http://localhost:8000';
let server: http.Server;
beforeAll(async () => {
  server = http.createServer((request, response) => turnedAway(request, response, OWN) || request.resume().on('end', () => response.end('in')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

const streamed = (headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sending = http.request({ port, method: 'POST', path: '/library/r1', headers: { origin: OWN, 'transfer-encoding': 'chunked', ...headers } });
    sending.on('response', (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    sending.end('[{"recordingId":"r1"}]');
  });

test.each([
  ['a stream', {}, 411],
  ['one that only says it was passed on', { 'x-action-forwarded': '1' }, 411],
  ['an action of a browser', { 'next-action': 'abc' }, 411],
  ['an action that was passed on', { 'next-action': 'abc', 'x-action-forwarded': '1' }, 200],
  ['an action passed on from another site’s page', { 'next-action': 'abc', 'x-action-forwarded': '1', 'origin': 'https://elsewhere.example' }, 403],
])('%s', async (_, headers, status) => {
  expect(await streamed(headers as Record<string, string>)).toBe(status);
});
