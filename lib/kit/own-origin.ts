import { env } from '@/lib/env';

/**
 * Whether a request's Origin header names this site: PUBLIC_URL's origin or, where that is this very machine, any of the
 * machine's own names for itself with the same port. Anything else, `null` included, is a stranger's page.
 */
export function isOwnOrigin(origin: string | null | undefined, publicUrl: string = env().publicUrl): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const own = new URL(publicUrl);
  const asked = new URL(origin);
  if (asked.origin === own.origin) return true;
  return LOOPBACK.has(own.hostname) && LOOPBACK.has(asked.hostname) && asked.port === own.port && asked.protocol === own.protocol;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
