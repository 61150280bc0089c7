import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export type Running = { url: string; folder: string; process: ChildProcess; stop: () => Promise<void> };

type Wish = {
  /** Variables beside the usual ones. */
  env?: Record<string, string>;
  /** Called with the server's environment before it starts, to put something on its disk. */
  before?: (env: Record<string, string>) => void;
};

/** Starts the production server on an empty disk of its own and a free port, as a new installation. */
export async function startServer({ env: more, before }: Wish = {}): Promise<Running> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-journey-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const places = { PORT: String(port), DATA_DIR: path.join(folder, 'data'), MEDIA_DIR: path.join(folder, 'media') };
  const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'production', LOG_LEVEL: 'warn', ...places, ...more };
  before?.(env);
  const server = spawn(process.execPath, ['.server/server.cjs'], {
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answering(`${url}/api/health`, server);
  return {
    url,
    folder,
    process: server,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill('SIGTERM')) await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function answering(url: string, server: ChildProcess) {
  for (let i = 0; i < 300; i += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not come up');
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
