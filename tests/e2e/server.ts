import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export type Running = {
  url: string;
  folder: string;
  pid: number;
  /** Ends it gently, and takes its disk away unless that is to be kept. Resolves to its exit code. */
  stop: (keep?: { disk: boolean }) => Promise<number | null>;
  /** Ends it as a power cut does; the disk stays. */
  kill: () => Promise<void>;
};

/** Starts the production server on an empty disk of its own and a free port, as a new installation; or again, where one was before. */
export async function startServer(before?: Pick<Running, 'url' | 'folder'>, more: Record<string, string> = {}): Promise<Running> {
  const folder = before?.folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-journey-'));
  const port = before ? Number(new URL(before.url).port) : await freePort();
  const url = `http://localhost:${port}`;
  const own = { NODE_ENV: 'production', PORT: String(port), DATA_DIR: path.join(folder, 'data'), MEDIA_DIR: path.join(folder, 'media'), LOG_LEVEL: 'warn' };
  const server = spawn(process.execPath, ['.server/server.cjs'], {
    env: { PATH: process.env.PATH, ...own, ...more } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  await answering(`${url}/api/health`, server);
  return {
    url,
    folder,
    pid: server.pid as number,
    stop: async ({ disk } = { disk: false }) => {
      server.kill('SIGTERM');
      const code = await ended;
      if (!disk) fs.rmSync(folder, { recursive: true, force: true });
      return code;
    },
    kill: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

async function answering(url: string, server: ChildProcess) {
  for (let i = 0; i < 300; i += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not come up');
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
