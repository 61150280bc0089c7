import fs from 'node:fs';

type Manifest = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;
type Lock = { packages: Record<string, { version?: string; resolved?: string }> };

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as Lock;
const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

/** Below these there are known holes (SECURITY.md, requests). Raise one when its advisory says so; never lower one. */
const FLOOR = { next: '16.4.1', react: '19.2.1', 'react-dom': '19.2.1', 'next-auth': '4.24.15', sharp: '0.35.5' };

test.each(Object.entries(FLOOR))('%s is at least %s, as wanted and as locked', (name, floor) => {
  expect(isAtLeast(wanted[name] as string, floor)).toBe(true);
  expect(isAtLeast(locked(name) as string, floor)).toBe(true);
});

test('no other copy of them is older, wherever it is nested', () => {
  const copies = Object.entries(lock.packages).map(([place, { version }]) => [place.replace(/^.*node_modules\//, ''), version] as const);
  const old = copies.filter(([name, version]) => name in FLOOR && !isAtLeast(version as string, FLOOR[name as keyof typeof FLOOR]));
  expect(old).toEqual([]);
});

test.each(Object.entries(wanted))('%s is pinned exactly (%s), and locked so', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  expect(locked(name)).toBe(version);
});

test('the parts of Prisma are of one version', () => {
  const parts = ['prisma', '@prisma/client', '@prisma/adapter-better-sqlite3', '@prisma/driver-adapter-utils'].map((name) => wanted[name]);
  expect(new Set(parts).size).toBe(1);
  expect(wanted['@prisma/schema-engine-wasm']?.startsWith(`${parts[0]}-`)).toBe(true);
});

test('packages that were decided against are not there', () => {
  const out = ['nodemailer', 'fluent-ffmpeg', 'ffmpeg-static', 'rrule', 'rubberband-wasm', 'next-intl'];
  expect(out.filter((name) => name in wanted)).toEqual([]);
});

test('isAtLeast compares by number', () => {
  expect([
    isAtLeast('16.10.0', '16.9.9'),
    isAtLeast('16.4.0', '16.4.1'),
    isAtLeast('17.0.0', '16.4.1'),
    isAtLeast('16.4.1', '16.4.1'),
  ]).toEqual([true, false, true, true]);
});

function locked(name: string) {
  return lock.packages[`node_modules/${name}`]?.version;
}

function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.replace(/-.*$/, '').split('.').map(Number)) as [number[], number[]];
  const first = need.findIndex((part, i) => have[i] !== part);
  return first === -1 || (have[first] as number) > (need[first] as number);
}
