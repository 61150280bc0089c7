import { addressGroup, clientAddress } from '@/lib/auth/client-address';

test.each([
  // socket, X-Forwarded-For, TRUST_PROXY, who it is
  ['203.0.113.7', undefined, '', '203.0.113.7'],
  ['203.0.113.7', '198.51.100.1', '', '203.0.113.7'],
  ['10.0.0.1', '198.51.100.1', 'render', '198.51.100.1'],
  ['10.0.0.1', '6.6.6.6, 198.51.100.1', 'render', '198.51.100.1'],
  ['10.0.0.1', '6.6.6.6, 198.51.100.1, 172.16.0.9', '2', '198.51.100.1'],
  ['10.0.0.1', undefined, '2', '10.0.0.1'],
  ['10.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.2', '10.0.0.1, 10.0.0.2', '198.51.100.1'],
  ['203.0.113.7', '6.6.6.6', '10.0.0.1', '203.0.113.7'],
  ['10.0.0.1', 'nonsense, <script>', '1', '10.0.0.1'],
  // A proxy that does not say an address: what stands before it is the client's own word.
  ['10.0.0.1', '6.6.6.6, unknown', 'render', '10.0.0.1'],
  ['10.0.0.1', '6.6.6.6, 198.51.100.1:4711', '10.0.0.1', '10.0.0.1'],
  ['::ffff:203.0.113.7', undefined, '', '203.0.113.7'],
  ['fe80::1%eth0', undefined, '', 'fe80::1'],
])('%s with “%s”, trusting “%s”, is %s', (socket, forwarded, trust, who) => expect(clientAddress(socket, forwarded, trust)).toBe(who));

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::ffff', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s counts as %s', (address, group) => expect(addressGroup(address)).toBe(group));
