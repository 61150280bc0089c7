import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Scene } from '@/tests/trespass/visitors';

/** Fills the installation of this environment with the scene of the trespass tests, before its server starts. */
export function setScene(env: Record<string, string>): Scene {
  // Inside the checkout, so that it finds its packages.
  const file = path.resolve('.server', `trespass-scene-${process.pid}.cjs`);
  const bundle = `import('./scripts/support/build.mjs').then(({ bundle }) => bundle(...process.argv.slice(1)))`;
  try {
    execFileSync(process.execPath, ['-e', bundle, 'tests/support/programs/trespass-scene.ts', file]);
    return JSON.parse(execFileSync(process.execPath, [file], { env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env, LOG_LEVEL: 'error' } as never, encoding: 'utf8' })) as Scene;
  } finally {
    fs.rmSync(file, { force: true });
  }
}
