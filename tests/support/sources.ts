import fs from 'node:fs';
import path from 'node:path';

export type Import = { from: string; typeOnly: boolean };
export type Source = { path: string; text: string; imports: Import[] };
/** Files by path from the root, e.g. "lib/library/index.ts". */
export type Sources = Map<string, Source>;

/** The application's own files (no tests, no scripts), read from the checkout. */
export function sourcesOf(roots = ['app', 'components', 'lib', 'server.ts', 'instrumentation.ts']): Sources {
  return planted(Object.fromEntries(roots.flatMap(filesUnder).map((file) => [file, fs.readFileSync(file, 'utf8')])));
}

/** The same for files made up: path → text. */
export function planted(files: Record<string, string>): Sources {
  return new Map(Object.entries(files).map(([file, text]) => [file, { path: file, text, imports: importsOf(file, text) }]));
}

/** The file a path without ending leads to, or undefined where it leads out of the given files. */
export const fileOf = (sources: Sources, target: string): Source | undefined =>
  ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => sources.get(target + ending)).find((source) => source !== undefined);

const filesUnder = (at: string): string[] => {
  if (!fs.existsSync(at)) return [];
  if (fs.statSync(at).isFile()) return /\.(ts|tsx)$/.test(at) ? [at] : [];
  return fs
    .readdirSync(at)
    .sort()
    .flatMap((name) => filesUnder(`${at}/${name}`));
};

const NAMES = String.raw`(\{[^}]*\}|\*(?:\s+as\s+\w+)?|[\w$]+)`;
const STATIC = new RegExp(String.raw`^\s*(?:import|export)\s+(type\s+)?(${NAMES}(?:\s*,\s*${NAMES})?)\s*from\s+['"]([^'"]+)['"]`, 'gm');
const BARE = /^\s*import\s+['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string, text: string): Import[] {
  return [
    ...[...text.matchAll(STATIC)].map(([, type, names, , , from]) => ({
      from: rooted(file, from as string),
      typeOnly: Boolean(type) || onlyTypes(names as string),
    })),
    ...[...text.matchAll(BARE)].map(([, from]) => ({ from: rooted(file, from as string), typeOnly: false })),
    ...[...text.matchAll(DYNAMIC)].map(([, from]) => ({ from: rooted(file, from as string), typeOnly: false })),
  ];
}

// import { type A, type B } from …
const onlyTypes = (names: string) =>
  names.startsWith('{') &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean)
    .every((n) => n.startsWith('type '));

// Own files by their path from the root; packages by their name.
function rooted(file: string, from: string): string {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from;
}
