import 'server-only';
import { hkdfSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { env } from '@/lib/env';
import { isGoodSecret } from './start-guard';

type Purpose = 'session-cookie' | 'paired-device' | 'calendar';

const kept = globalThis as typeof globalThis & { musicClassSecrets?: Map<string, string> };
const known = (kept.musicClassSecrets ??= new Map());

/** A key of 32 bytes (hex) for one purpose, derived from the session secret (HKDF-SHA256), so that one leak is not all of them. */
export const keyFor = (purpose: Purpose): string =>
  remembered(purpose, () => Buffer.from(hkdfSync('sha256', sessionSecret(), 'music-class-organizer', purpose, 32)).toString('hex'));

/** What is mixed into every PIN before hashing. Its own file, of this machine only: a stolen backup has no way to try PINs. */
export const pinPepper = (): string => remembered('pin-pepper', () => onDisk('pin-pepper'));

function sessionSecret(): string {
  const { SESSION_SECRET } = env();
  return isGoodSecret(SESSION_SECRET) ? SESSION_SECRET : onDisk('session-secret');
}

function remembered(name: string, make: () => string): string {
  const before = known.get(name);
  if (before) return before;
  const made = make();
  known.set(name, made);
  return made;
}

/** A random secret in DATA_DIR, readable by this user only; made when first asked for, by one process if two ask at once. */
function onDisk(name: string): string {
  const file = path.join(/*turbopackIgnore: true*/ env().dataDir, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    fs.writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').trim();
}
