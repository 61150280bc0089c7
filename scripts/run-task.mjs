// Runs one of scripts/tasks as `npm run demo`, `npm run bench`, `npm run teacher:reset`: node scripts/run-task.mjs <name> [arguments].
// A task is a TypeScript module with `export async function run(args: string[])`.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './support/install.mjs';

const [name, ...args] = process.argv.slice(2);
ensureInstalled();
process.env.NODE_ENV ??= 'production';

const { bundle } = await import('./support/build.mjs');
const nextEnv = await import('@next/env');
nextEnv.default.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error });
const outfile = path.resolve('.server/tasks', `${name}.cjs`);
await bundle(`scripts/tasks/${name}.ts`, outfile);
// Tasks that make recordings need the converter, and the demo its makers of sound.
await bundle('scripts/tasks/convert.ts', '.server/convert.cjs');
if (name === 'demo') await bundle('scripts/tasks/make-sounds.ts', '.server/make-sounds.cjs');

try {
  const task = await import(pathToFileURL(outfile).href);
  await (task.run ?? task.default.run)(args);
  process.exit(0);
} catch (error) {
  console.error(error?.name === 'Refusal' ? error.message : error);
  process.exit(1);
}
