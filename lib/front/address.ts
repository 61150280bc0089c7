import type { IncomingMessage } from 'node:http';
import { isOwnOrigin } from '@/lib/kit/own-origin';

type Site = { publicUrl: string; clientAddress: (socket: string, forwarded: string | undefined) => string };

/**
 * Takes away what a client may not say about itself (forwarded hosts, Next's internal headers, our own stamp) and stamps the
 * address it really has. Host is rewritten to PUBLIC_URL's, so that no link, cookie or origin check depends on what was asked for.
 */
export function stampAddress(request: IncomingMessage, { publicUrl, clientAddress }: Site): void {
  const { headers } = request;
  headers['x-client-address'] = clientAddress(request.socket.remoteAddress ?? '', one(headers['x-forwarded-for']));
  for (const name of FORBIDDEN) delete headers[name];
  const { origin } = headers;
  headers.host = isOwnOrigin(origin, publicUrl) ? new URL(origin as string).host : new URL(publicUrl).host;
}

const FORBIDDEN = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-for', 'forwarded', 'x-middleware-subrequest', 'x-middleware-next'];

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value);
