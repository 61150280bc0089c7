import type { IncomingMessage } from 'node:http';
import { clientAddress } from '@/lib/auth/client-address';
import { stampAddress } from '@/lib/front/address';

const stamped = (headers: Record<string, string>, { socket = '203.0.113.9', trust = '', publicUrl = 'https://class.example.org' } = {}) => {
  const request = { headers: { host: 'asked.example', ...headers }, socket: { remoteAddress: socket } } as unknown as IncomingMessage;
  stampAddress(request, { publicUrl, clientAddress: (from, forwarded) => clientAddress(from, forwarded, trust) });
  return request.headers;
};

test.each<[string, Record<string, string>, { socket?: string; trust?: string }, string]>([
  ['the socket’s', {}, {}, '203.0.113.9'],
  ['not what a client says of itself', { 'x-client-address': '10.0.0.1', 'x-forwarded-for': '10.0.0.1' }, {}, '203.0.113.9'],
  ['what one trusted proxy says', { 'x-forwarded-for': '10.9.9.9, 198.51.100.4' }, { trust: '1' }, '198.51.100.4'],
  ['what Render says', { 'x-forwarded-for': '10.9.9.9, 198.51.100.4' }, { trust: 'render' }, '198.51.100.4'],
  ['IPv4 in IPv6', {}, { socket: '::ffff:127.0.0.1' }, '127.0.0.1'],
])('the address is %s', (_, headers, site, address) => expect(stamped(headers, site)['x-client-address']).toBe(address));

test.each<[string, string, Record<string, string>, boolean]>([
  ['this machine', '127.0.0.1', {}, true],
  ['this machine by IPv6', '::1', {}, true],
  ['this machine, mapped', '::ffff:127.0.0.1', {}, true],
  ['a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '198.51.100.4' }, false],
  ['a proxy that says only where to', '127.0.0.1', { 'x-forwarded-proto': 'https' }, false],
  ['a tunnel on this machine', '::1', { 'cf-connecting-ip': '198.51.100.4' }, false],
  ['somebody else', '203.0.113.9', {}, false],
  ['somebody who says so', '203.0.113.9', { 'x-client-local': '1' }, false],
  ['an address that begins alike', '128.0.0.1', {}, false],
])('%s is local or not', (_, socket, headers, local) => expect(stamped(headers, { socket })['x-client-local']).toBe(local ? '1' : undefined));

test.each(['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-for', 'forwarded', 'x-middleware-subrequest', 'x-middleware-next'])(
  '%s goes no further',
  (name) => expect(stamped({ [name]: 'evil.example' })[name]).toBeUndefined(),
);

test('the host is the site’s own, whatever was asked for', () => {
  expect(stamped({}).host).toBe('class.example.org');
  expect(stamped({ host: 'evil.example', origin: 'https://evil.example' }).host).toBe('class.example.org');
  expect(stamped({ origin: 'http://127.0.0.1:8000' }, { publicUrl: 'http://localhost:8000' } as never).host).toBe('127.0.0.1:8000');
});
