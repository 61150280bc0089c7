type Start = {
  /** SESSION_SECRET as given, '' where there is none. */
  secret: string;
  host: string;
  onRender: boolean;
  /** Whether PUBLIC_URL is https. */
  secure: boolean;
  allowInsecureHttp: boolean;
  /** Whether AUTH_TRUST_HOST is set: X-Forwarded-Host would then decide where links lead. */
  trustsHost: boolean;
};

type Verdict = { refuse: string } | { secret: 'given' | 'on disk'; warnings: string[] };

/**
 * Whether it is safe to start like this (SECURITY.md, "Start-up"). Takes what the environment says; returns which secret to use and
 * what to warn of, or a sentence saying why not and what to do. Said on the terminal, to whoever runs the server.
 */
export function startGuard({ secret, host, onRender, secure, allowInsecureHttp, trustsHost }: Start): Verdict {
  if (trustsHost) return { refuse: SAYS.trustsHost };
  const isLocal = LOOPBACK.has(host);
  if (!isGoodSecret(secret)) {
    if (onRender) return { secret: 'on disk', warnings: [SAYS.weakOnRender] };
    return isLocal ? { secret: 'on disk', warnings: [SAYS.weakHere] } : { refuse: SAYS.weakForOthers };
  }
  if (isLocal || secure) return { secret: 'given', warnings: [] };
  return allowInsecureHttp ? { secret: 'given', warnings: [SAYS.inTheOpen] } : { refuse: SAYS.notHttps };
}

/** Long enough, and not one that stands in documentation for everybody to read. */
export const isGoodSecret = (secret: string): boolean => Buffer.byteLength(secret) >= 32 && !EXAMPLE_SECRETS.includes(secret);

/** Values that stand in documentation and are therefore no secrets. */
export const EXAMPLE_SECRETS = ['change-me', 'change-me-to-a-long-random-string', 'please-change-this-secret-before-deploying'];

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

const SAYS = {
  trustsHost: `AUTH_TRUST_HOST must not be set: links would then follow whatever address a visitor claims.
Remove it and set PUBLIC_URL.`,
  weakHere: 'SESSION_SECRET is missing or weak; a random one is kept in DATA_DIR. That is fine on this machine only.',
  weakOnRender: `SESSION_SECRET is missing or weak. A random one is kept on the disk instead.
Set it in Render's dashboard, under Environment: openssl rand -hex 32`,
  weakForOthers: `SESSION_SECRET must be a random text of at least 32 bytes before others may reach this server.
Make one: openssl rand -hex 32`,
  notHttps: `PUBLIC_URL must be an https address when others may reach this server: sign-ins would cross the network in the open.
On a trusted home network you may set ALLOW_INSECURE_HTTP=1.`,
  inTheOpen: 'Serving over plain http (ALLOW_INSECURE_HTTP=1): PINs and passwords cross the network in the open.',
};
