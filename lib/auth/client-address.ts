import { isIP } from 'node:net';

/**
 * Who is really asking. Takes the socket's address, X-Forwarded-For, and TRUST_PROXY: '' trusts nobody, 'render' one proxy, a
 * number that many, or addresses in a comma list. Reads the header from right to left, through trusted proxies only.
 */
export function clientAddress(socket: string, forwarded: string | undefined, trust: string): string {
  // What is no address keeps its place: taken out, it would let what the client says itself step into it.
  const hops = (forwarded ?? '').split(',').map((part) => plain(part.trim()));
  const here = plain(socket);
  const count = trust === 'render' ? 1 : /^[1-9]\d*$/.test(trust) ? Number(trust) : null;
  if (count !== null) return addressAt(hops, count) ?? here;
  const trusted = new Set(trust.split(',').map((part) => part.trim()).filter(Boolean));
  let address = here;
  for (let at = 1; trusted.has(address); at += 1) {
    const before = addressAt(hops, at);
    if (!before) break;
    address = before;
  }
  return address;
}

/** The address as counted by the throttle: IPv4 whole, IPv6 by its /64, since a household has that many. */
export function addressGroup(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array.from({ length: 8 - left.length - right.length }, () => '0') : [];
  return [...left, ...zeros, ...right].slice(0, 4).map((part) => part.replace(/^0+(?=.)/, '')).join(':') + '::/64';
}

function addressAt(hops: string[], fromRight: number): string | undefined {
  const hop = hops.at(-fromRight) ?? '';
  return isIP(hop) === 0 ? undefined : hop;
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
