import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '@/lib/front/listen';

const open: http.Server[] = [];
const server = () => {
  open.push(http.createServer((_, response) => response.end('here')));
  return open.at(-1) as http.Server;
};
afterEach(() => Promise.all(open.splice(0).map((one) => new Promise((done) => one.close(done)))));

test('localhost is both of this machine’s loopback addresses, on one port', async () => {
  const port = await listen({ main: server(), spare: server }, 'localhost', 0);
  expect(port).toBeGreaterThan(0);
  expect(open.map((one) => (one.address() as AddressInfo | null)?.port ?? port)).toEqual(open.map(() => port));
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('here');
});

test('another host is listened to as it is said', async () => {
  await listen({ main: server(), spare: server }, '127.0.0.1', 0);
  expect(open.map((one) => (one.address() as AddressInfo).address)).toEqual(['127.0.0.1']);
});

test('a port that is taken is said in words', async () => {
  const port = await listen({ main: server(), spare: server }, '127.0.0.1', 0);
  await expect(listen({ main: server(), spare: server }, '127.0.0.1', port)).rejects.toThrow(`Port ${port} is already in use. Choose another: PORT=8001 npm start`);
  open.splice(-1);
});

test('an address that is not this machine’s is not listened to', async () => {
  await expect(listen({ main: server(), spare: server }, '192.0.2.1', 0)).rejects.toThrow(/EADDRNOTAVAIL/);
  open.splice(-1);
});
