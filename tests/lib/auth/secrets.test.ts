import fs from 'node:fs';
import path from 'node:path';
import { keyFor, pinPepper } from '@/lib/auth/secrets';
import { env } from '@/lib/env';

test('a key per purpose, always the same, and none is the secret', () => {
  const keys = (['session-cookie', 'paired-device', 'calendar'] as const).map(keyFor);
  expect(new Set([...keys, env().SESSION_SECRET]).size).toBe(4);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(keyFor('session-cookie')).toBe(keys[0]);
});

test('the pepper is a file of its own, for this user only', () => {
  const pepper = pinPepper();
  const file = path.join(env().dataDir, 'pin-pepper');
  expect(fs.readFileSync(file, 'utf8')).toBe(pepper);
  expect(pepper).toMatch(/^[0-9a-f]{64}$/);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});

test.each(['', 'change-me-to-a-long-random-string', 'too short'])('in place of “%s” stands a random secret on the disk, the same after a restart', (weak) => {
  const keys = [1, 2].map(() => freshly({ SESSION_SECRET: weak }));
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).not.toBe(keyFor('session-cookie'));
  expect(fs.statSync(path.join(env().dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
});

// As another process with this environment would have it.
function freshly(variables: Record<string, string>): string {
  const before = { ...process.env };
  const all = globalThis as { musicClassSecrets?: unknown };
  const known = all.musicClassSecrets;
  Object.assign(process.env, variables);
  all.musicClassSecrets = undefined;
  let key = '';
  jest.isolateModules(() => {
    key = jest.requireActual<typeof import('@/lib/auth/secrets')>('@/lib/auth/secrets').keyFor('session-cookie');
  });
  Object.assign(process.env, before);
  all.musicClassSecrets = known;
  return key;
}
