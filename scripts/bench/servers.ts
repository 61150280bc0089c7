import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/** Servers started here; `stop` ends them all. */
export function servers() {
  const running: ChildProcess[] = [];
  const start = (command: string, args: string[], env: NodeJS.ProcessEnv = process.env, stderr: 'inherit' | 'ignore' = 'inherit') => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', stderr] });
    running.push(child);
    return child.pid as number;
  };
  return {
    /** The application in production, on its own folder. */
    app: async (env: NodeJS.ProcessEnv) => start(process.execPath, ['.server/server.cjs'], env),
    /** The least a Node server does: a stream for each request, with ranges. */
    plain: (file: string, port: number) => start(process.execPath, ['-e', PLAIN, file, String(port)]),
    nginx: (file: string, port: number, folder: string) => start('nginx', ['-c', nginxConf(file, port, folder), '-g', 'daemon off;']),
    python: (file: string, port: number) => start('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', path.dirname(file)], process.env, 'ignore'),
    stop: () => running.forEach((child) => child.kill('SIGTERM')),
  };
}

export const isThere = (command: string) => spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Waits until something listens on a port. */
export async function listening(port: number): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const there = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing listens on ${port}`);
}

/** Seconds of processor time a process and its children have used so far (Linux; elsewhere 0). */
export function cpuSeconds(pid: number): number {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

const PLAIN = `
  const fs = require('node:fs');
  const [file, port] = process.argv.slice(1);
  require('node:http').createServer((request, response) => {
    const { size } = fs.statSync(file);
    const [, from, to] = /bytes=(\\d+)-(\\d+)/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = from ? [Number(from), Number(to)] : [0, size - 1];
    response.writeHead(from ? 206 : 200, { 'Content-Length': end - start + 1, 'Content-Range': \`bytes \${start}-\${end}/\${size}\` });
    fs.createReadStream(file, { start, end }).pipe(response);
  }).listen(port, '127.0.0.1');
`;

function nginxConf(file: string, port: number, folder: string): string {
  const place = path.join(folder, 'nginx.conf');
  const asRoot = process.getuid?.() === 0 ? 'user root; ' : ''; // else its worker may not read what root wrote
  const text = `${asRoot}worker_processes 1; pid ${folder}/nginx.pid; error_log stderr; events { worker_connections 256; }
    http { access_log off; sendfile on; keepalive_requests 100000000; client_body_temp_path ${folder}; server { listen 127.0.0.1:${port}; root ${path.dirname(file)}; } }`;
  fs.writeFileSync(place, text);
  return place;
}
