import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy, putSecurityHeaders, putStrictTransport } from '@/lib/front/security-headers';

const put = (site: { dev: boolean; secure: boolean }) => {
  const set = new Map<string, unknown>();
  const request = { headers: { 'content-security-policy': 'script-src *' } as Record<string, string> };
  putSecurityHeaders(request as unknown as IncomingMessage, { setHeader: (name: string, value: unknown) => set.set(name, value) } as unknown as ServerResponse, site);
  return { request, headers: Object.fromEntries(set) as Record<string, string> };
};
const rule = (policy: string, name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `));

test('scripts run only with this answer’s nonce, which Next is told of', () => {
  const { request, headers } = put({ dev: false, secure: true });
  const policy = headers['Content-Security-Policy'] as string;
  expect(request.headers['content-security-policy']).toBe(policy);
  expect(rule(policy, 'script-src')).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'$/);
  expect(put({ dev: false, secure: true }).headers['Content-Security-Policy']).not.toBe(policy);
});

test('nothing from elsewhere, framed by nobody, sent nowhere else', () => {
  const policy = contentSecurityPolicy('n', { dev: false, secure: true });
  expect(policy).not.toMatch(/unsafe-eval|\*|https?:|wss?:/);
  for (const [name, value] of Object.entries({ 'default-src': "'self'", 'connect-src': "'self'", 'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'", 'frame-ancestors': "'none'" }))
    expect(rule(policy, name)).toBe(`${name} ${value}`);
  expect(policy.endsWith('; upgrade-insecure-requests')).toBe(true);
  expect(contentSecurityPolicy('n', { dev: false, secure: false })).not.toContain('upgrade-insecure-requests');
});

test('the other headers', () => {
  expect(put({ dev: false, secure: true }).headers).toMatchObject({
    ...{ 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'same-origin' },
    'Permissions-Policy': expect.stringMatching(/^microphone=\(self\), camera=\(self\), geolocation=\(\)/),
  });
});

test('https is said to be for good only on https', () => {
  const set = jest.fn();
  putStrictTransport({ setHeader: set } as unknown as ServerResponse, false);
  expect(set).not.toHaveBeenCalled();
  putStrictTransport({ setHeader: set } as unknown as ServerResponse, true);
  expect(set).toHaveBeenCalledWith('Strict-Transport-Security', 'max-age=31536000');
});
