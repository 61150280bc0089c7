import type { IncomingMessage } from 'node:http';
import { isOwnOrigin } from '@/lib/kit/own-origin';

type Site = { publicUrl: string; clientAddress: (socket: string, forwarded: string | undefined) => string };

/**
 * Takes away what a client may not say about itself (forwarded hosts, Next's internal headers, our own stamp) and stamps the
 * address it really has, and whether it is this very machine, asking without a proxy. Host is rewritten to PUBLIC_URL's, so that no link, cookie or origin check depends on what was asked for.
 */
export function stampAddress(request: IncomingMessage, { publicUrl, clientAddress }: Site): void {
  const { headers } = request;
  const isDirect = FORWARDED.every((name) => headers[name] === undefined);
  const { remoteAddress = '' } = request.socket;
  headers['x-client-address'] = clientAddress(remoteAddress, one(headers['x-forwarded-for']));
  for (const name of [...FORWARDED, ...FORBIDDEN]) delete headers[name];
  if (isDirect && /^(::1$|(::ffff:)?127\.)/.test(remoteAddress)) headers['x-client-local'] = '1';
  const { origin } = headers;
  headers.host = isOwnOrigin(origin, publicUrl) ? new URL(origin as string).host : new URL(publicUrl).host;
}

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded', 'x-real-ip', 'cf-connecting-ip'];
const FORBIDDEN = ['x-client-local', 'x-middleware-subrequest', 'x-middleware-next'];

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value);
