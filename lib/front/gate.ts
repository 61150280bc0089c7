import type { IncomingMessage, ServerResponse } from 'node:http';
import { words } from '@/lib/i18n/server';
import { isOwnOrigin } from '@/lib/kit/own-origin';

const MIB = 1024 * 1024;
const READS = ['GET', 'HEAD', 'OPTIONS'];
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];
const UPLOADS = /^\/api\/uploads(?:[/?]|$)/;

type Turned = { status: number; sentence: 'strangeOrigin' | 'tooLarge' | 'noLength' | 'noMeaning' };

/**
 * The gate before everything that could change something: another site's page may not (whatever is behind the gate checks by
 * itself), and nobody sends more than a megabyte, or 16 of a file. Says whether it turned the request away, and why, in words.
 */
export function turnedAway(request: IncomingMessage, response: ServerResponse, publicUrl: string): boolean {
  const turned = verdictOn(request, publicUrl);
  if (turned) refuse(request, response, turned);
  else if (isOwnNull(request)) request.headers.origin = new URL(publicUrl).origin;
  return turned !== null;
}

function verdictOn(request: IncomingMessage, publicUrl: string): Turned | null {
  const { method = '', headers } = request;
  if (![...READS, ...WRITES].includes(method)) return { status: 405, sentence: 'noMeaning' };
  if (WRITES.includes(method) && !isOwnPage(request, publicUrl)) return { status: 403, sentence: 'strangeOrigin' };
  const isFile = UPLOADS.test(request.url ?? '');
  if (Number(headers['content-length'] ?? 0) > (isFile ? 16 : 1) * MIB) return { status: 413, sentence: 'tooLarge' };
  // Browsers always say how much they send; what does not could be endless.
  if (headers['transfer-encoding'] !== undefined && !isPassedOn(request)) return { status: 411, sentence: 'noLength' };
  return null;
}

// Programs other than browsers (curl, a test) send neither header, and nobody's cookies but their own.
function isOwnPage(request: IncomingMessage, publicUrl: string): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined && !isOwnNull(request)) return isOwnOrigin(origin, publicUrl);
  return site === undefined || site === 'same-origin' || site === 'none';
}

// An action asked for from a page that does not have it (an undo pressed after going elsewhere) is passed on by Next to the page that
// has, through here once more and as a stream. Next counts what it reads of an action, up to its own megabyte.
const isPassedOn = ({ headers }: IncomingMessage) => headers['x-action-forwarded'] !== undefined && headers['next-action'] !== undefined;

// A form of a page that sends no referrer says "null", and the browser vouches for where it stands.
const isOwnNull = ({ headers }: IncomingMessage) => headers.origin === 'null' && headers['sec-fetch-site'] === 'same-origin';

function refuse(request: IncomingMessage, response: ServerResponse, { status, sentence }: Turned) {
  const message = words('kit')(sentence);
  const isProgram = request.url?.startsWith('/api/');
  response.writeHead(status, {
    'Content-Type': isProgram ? 'application/json' : 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  response.flushHeaders();
  // Ended only after a moment: one who is still sending would otherwise hear of a broken connection and nothing else.
  const end = () => response.end(isProgram ? JSON.stringify({ ok: false, message }) : message);
  const patience = setTimeout(end, 2_000);
  request.once('close', () => clearTimeout(patience));
  request.once('end', end).resume();
}
