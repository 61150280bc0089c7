import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Bundles a TypeScript program of tests/support/programs for a process of its own; returns the file to run with node. */
export const program = (name: string): string => bundled(`tests/support/programs/${name}.ts`, name);

/** Puts the converter where the application looks for it, as a build does; returns its file. */
export function converter(): string {
  const place = path.resolve('.server/convert.cjs');
  fs.renameSync(bundled('scripts/tasks/convert.ts', 'convert'), place);
  return place;
}

function bundled(entry: string, name: string): string {
  // Inside the checkout, so that it finds its packages; tests/run-ends.mjs takes it away.
  const file = path.resolve('.server', path.basename(process.env.MUSIC_CLASS_TESTS as string), `${name}-${process.pid}.cjs`);
  // In a process of its own: esbuild does not take Jest's typed arrays for real ones.
  const bundle = `import('./scripts/support/build.mjs').then(({ bundle }) => bundle(...process.argv.slice(1)))`;
  execFileSync(process.execPath, ['-e', bundle, entry, file]);
  return file;
}

/** Starts a program in a process of its own. `ended` gives its exit code (null when killed) and all it said. */
export function started(file: string, args: string[]) {
  // Jest's process.env is a copy, which a child does not get by itself.
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env } });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => child.on('close', (code) => resolve({ code, said })));
  return { child, ended, said: () => said };
}
