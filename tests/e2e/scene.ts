import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Scene } from '@/tests/trespass/visitors';
import { type Running, startServer } from './server';

export type Setting = { server: Running; scene: Scene; env: Record<string, string> };

/** A production server whose disk holds the scene of the trespass tests, and the environment it was given. */
export async function startInScene(more: Record<string, string>): Promise<Setting> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-scene-'));
  const port = String(await freePort());
  const env = { PORT: port, DATA_DIR: path.join(folder, 'data'), MEDIA_DIR: path.join(folder, 'media'), LOG_LEVEL: 'error', ...more };
  const scene = setScene(env);
  return { scene, env, server: await startServer({ url: `http://localhost:${port}`, folder }, env) };
}

/** A port that nobody listens to just now. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

function setScene(env: Record<string, string>): Scene {
  // Inside the checkout, so that it finds its packages.
  const file = path.resolve('.server', `trespass-scene-${process.pid}.cjs`);
  const bundle = `import('./scripts/support/build.mjs').then(({ bundle }) => bundle(...process.argv.slice(1)))`;
  const here = { PATH: process.env.PATH, NODE_ENV: 'production', ...env } as unknown as NodeJS.ProcessEnv;
  try {
    execFileSync(process.execPath, ['-e', bundle, 'tests/support/programs/trespass-scene.ts', file]);
    return JSON.parse(execFileSync(process.execPath, [file], { env: here, encoding: 'utf8' })) as Scene;
  } finally {
    fs.rmSync(file, { force: true });
  }
}
