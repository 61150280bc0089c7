import 'server-only';
import { env } from '@/lib/env';
import { log } from '@/lib/kit/log';
import { startGuard } from './start-guard';

// What the front (server.ts) needs of this room.
export { claimsOf } from './bearer';
export { clientAddress } from './client-address';
export { viewerOfSession } from './viewer-of-session';

/** Applies the start guard to this process, which listens on a host: warns, or says why it may not start and ends it with 1. */
export function guardStart(host = env().HOST): void {
  const { SESSION_SECRET, onRender, secure, ALLOW_INSECURE_HTTP, trustsHost } = env();
  const verdict = startGuard({ secret: SESSION_SECRET, host, onRender, secure, allowInsecureHttp: ALLOW_INSECURE_HTTP, trustsHost });
  if ('refuse' in verdict) {
    process.stderr.write(`\n${verdict.refuse}\n\n`);
    process.exit(1);
  }
  verdict.warnings.forEach((warning) => log.warn('start', { warning }));
}
