import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Site = { dev: boolean; secure: boolean };

/**
 * Puts the security headers of SECURITY.md on an answer, and tells Next (through the request's own header, where it looks for it)
 * the nonce that its scripts must carry. Takes whether this is development (hot reload needs eval and a socket) and whether the
 * public address is https.
 */
export function putSecurityHeaders(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), site);
  request.headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
  for (const [name, value] of FIXED) response.setHeader(name, value);
}

/** On https, for every answer, files too: come back by https only. */
export function putStrictTransport(response: ServerResponse, secure: boolean): void {
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
}

const FIXED: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'microphone=(self), camera=(self), geolocation=(), payment=(), usb=(), interest-cohort=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** The policy for one page: scripts only with this page's nonce; nothing from elsewhere; framed by nobody. */
export function contentSecurityPolicy(nonce: string, { dev, secure }: Site): string {
  const rules: Record<string, string> = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    // Components set style attributes (a raga's colours, a progress bar's width) and Radix adds style elements.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' blob:",
    'font-src': "'self'",
    'connect-src': dev ? "'self' ws:" : "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(rules).map(([name, value]) => `${name} ${value}`).join('; ') + (secure ? '; upgrade-insecure-requests' : '');
}
