import fs from 'node:fs';
import { EXAMPLE_SECRETS, isGoodSecret, startGuard } from '@/lib/auth/start-guard';
import { readEnv } from '@/lib/env';

// SECURITY.md, "Start-up", row by row: the environment as the server reads it, and what becomes of the start.

const GOOD = '5e0f1c1b4f2d4a7e9b3c5e0f1c1b4f2d';
const verdict = (variables: Record<string, string | undefined>) => {
  const { SESSION_SECRET, HOST, onRender, secure, ALLOW_INSECURE_HTTP, trustsHost } = readEnv(variables);
  return startGuard({ secret: SESSION_SECRET, host: HOST, onRender, secure, allowInsecureHttp: ALLOW_INSECURE_HTTP, trustsHost });
};

const BAD = { missing: '', example: EXAMPLE_SECRETS[2] as string, 'of 31 bytes': GOOD.slice(1) };
const LOCAL = ['localhost', '127.0.0.1', '::1'];
const OPEN = ['0.0.0.0', '::', '192.168.1.20', 'music.example.org'];
const HTTPS = { PUBLIC_URL: 'https://music.example.org' };
const HTTP = { PUBLIC_URL: 'http://music.example.org' };

describe.each(Object.entries(BAD))('a secret that is %s', (_, SESSION_SECRET) => {
  test.each(LOCAL)('on %s: starts on a random one, with a warning', (HOST) =>
    expect(verdict({ SESSION_SECRET, HOST })).toEqual({ secret: 'on disk', warnings: [expect.stringMatching(/missing or weak/)] }),
  );
  test.each(OPEN)('on %s: refuses and says how to make one, whatever else is set', (HOST) => {
    for (const rest of [{}, HTTPS, HTTP, { ...HTTPS, ALLOW_INSECURE_HTTP: '1' }])
      expect(verdict({ SESSION_SECRET, HOST, ...rest })).toEqual({ refuse: expect.stringMatching(/openssl rand -hex 32/) });
  });
  test.each([...LOCAL, ...OPEN])('on Render, bound to %s: starts on a random one, warned loudly, never on the known value', (HOST) => {
    const said = verdict({ SESSION_SECRET, HOST, RENDER: 'true', RENDER_EXTERNAL_URL: 'https://music.onrender.com' });
    expect(said).toEqual({ secret: 'on disk', warnings: [expect.stringMatching(/openssl rand -hex 32/)] });
  });
});

describe('a good secret', () => {
  const good = (rest: Record<string, string>) => verdict({ SESSION_SECRET: GOOD, ...rest });
  const starts = { secret: 'given', warnings: [] };

  test.each(LOCAL)('on %s: starts, over http too', (HOST) => {
    for (const rest of [{}, HTTPS, HTTP]) expect(good({ HOST, ...rest })).toEqual(starts);
  });
  test.each(OPEN)('on %s: starts over https', (HOST) => expect(good({ HOST, ...HTTPS })).toEqual(starts));
  test.each(OPEN)('on %s: refuses plain http', (HOST) => {
    for (const rest of [{}, HTTP]) expect(good({ HOST, ...rest })).toEqual({ refuse: expect.stringMatching(/https/) });
  });
  test.each(OPEN)('on %s: starts over plain http with ALLOW_INSECURE_HTTP=1, with a warning', (HOST) =>
    expect(good({ HOST, ...HTTP, ALLOW_INSECURE_HTTP: '1' })).toEqual({ secret: 'given', warnings: [expect.stringMatching(/in the open/)] }),
  );
  test('on Render: starts on its own https address', () =>
    expect(good({ HOST: '0.0.0.0', RENDER: 'true', RENDER_EXTERNAL_URL: 'https://music.onrender.com' })).toEqual(starts));
});

test.each([...LOCAL, ...OPEN])('AUTH_TRUST_HOST never starts, on %s', (HOST) => {
  const others: Record<string, string>[] = [{}, { RENDER: 'true' }, { ALLOW_INSECURE_HTTP: '1' }];
  for (const rest of others)
    expect(verdict({ SESSION_SECRET: GOOD, HOST, ...HTTPS, ...rest, AUTH_TRUST_HOST: '1' })).toEqual({ refuse: expect.stringMatching(/AUTH_TRUST_HOST/) });
});

test('what .env.example says is no secret', () => {
  const value = /^SESSION_SECRET=(.*)$/m.exec(fs.readFileSync('.env.example', 'utf8'))?.[1];
  expect(value).toBeDefined();
  expect(isGoodSecret(value as string)).toBe(false);
});
