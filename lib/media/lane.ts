import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/kit/log';
import { carryNode } from './bytes/carry-node';

export type Which = 'audio' | 'original';
type Claims = { sessionId: string };
type Grant = { path: string; mime: string; name: string };
type Ruling = Grant | 'signed-out' | null;

type Doors = {
  /** Whom a Cookie header stands for. */
  claimsOf: (cookies: string | undefined) => Promise<Claims | null>;
  /** Whether this session may have this file: through the ordinary door, with the wall and the charter. */
  grantFor: (claims: Claims, recordingId: string, which: Which) => Promise<Ruling>;
};

const PATH = /^\/library\/([A-Za-z0-9_-]{1,64})\/(audio|original)(?:\?|$)/;
/** How long an answer of the ordinary door is believed: what is revoked is out of reach a second later. */
const BELIEVED = 1_000;
const MOST = 5_000;

/**
 * The fast lane: the front's own way for a recording's bytes, which never enters Next. Returns a handler that takes a request and
 * says whether it was its own. Nobody signed in: 401. May not, or is not there: the same 404.
 */
export function mediaLane({ claimsOf, grantFor }: Doors): (request: IncomingMessage, response: ServerResponse) => boolean {
  const rulings = new Map<string, { ruling: Ruling; until: number }>();

  async function rulingFor(claims: Claims, id: string, which: Which): Promise<Ruling> {
    const key = `${claims.sessionId} ${which} ${id}`;
    const known = rulings.get(key);
    if (known && known.until > Date.now()) return known.ruling;
    const asked = Date.now();
    const ruling = await grantFor(claims, id, which);
    rulings.delete(key);
    if (rulings.size >= MOST) rulings.delete(rulings.keys().next().value as string);
    rulings.set(key, { ruling, until: asked + BELIEVED });
    return ruling;
  }

  return (request, response) => {
    const match = PATH.exec(request.url ?? '');
    if (!match || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const [, id, which] = match as unknown as [string, string, Which];
    void answer().catch((error) => {
      log.error('media', { error });
      refuse(response, 500);
    });
    return true;

    async function answer() {
      const claims = await claimsOf(request.headers.cookie);
      const ruling = claims ? await rulingFor(claims, id, which) : 'signed-out';
      if (response.destroyed) return;
      if (ruling === 'signed-out') return refuse(response, 401);
      if (!ruling) return refuse(response, 404);
      carryNode(request, response, { ...ruling, download: which === 'original' }, () => refuse(response, 404));
    }
  };
}

function refuse(response: ServerResponse, status: number) {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Length': '0', 'X-Content-Type-Options': 'nosniff' });
  response.end();
}
