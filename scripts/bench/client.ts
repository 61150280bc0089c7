import http from 'node:http';
import net from 'node:net';

export type Target = { name: string; port: number; path: string; headers?: Record<string, string>; ranges: boolean; pid: number };
type Answer = { status: number; bytes: number; firstMs: number };

/**
 * One connection that asks for things one after the other and counts what comes. Written on the bare socket, so that the client costs
 * less than any of the servers it measures. `hear` gets every piece of the bodies.
 */
export function line(port: number, hear: (piece: Buffer) => void = () => {}) {
  const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
  let head = '';
  let left = -1;
  let answer: Answer;
  let began = 0;
  let settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;
  const failed = () => settle?.reject(new Error('the connection broke'));
  socket.on('error', failed);
  socket.on('close', failed);
  socket.on('data', (chunk) => {
    let body: Buffer = chunk;
    if (left < 0) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const before = head.length - chunk.length;
      body = chunk.subarray(end + 4 - before);
      left = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      answer = { status: Number(head.slice(9, 12)), bytes: left, firstMs: performance.now() - began };
    }
    left -= body.length;
    hear(body);
    if (left > 0) return;
    const { resolve } = settle as NonNullable<typeof settle>;
    settle = undefined;
    resolve(answer);
  });
  return {
    ask: (path: string, headers: Record<string, string> = {}) =>
      new Promise<Answer>((resolve, reject) => {
        [head, left, began, settle] = ['', -1, performance.now(), { resolve, reject }];
        const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
        socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
      }),
    close: () => {
      settle = undefined;
      socket.destroy();
    },
  };
}

/** Reads a whole file once; returns MB (millions of bytes) a second and how long the first byte took. */
export async function wholeRead({ port, path, headers, name }: Target, hear?: (piece: Buffer) => void) {
  const one = line(port, hear);
  const began = performance.now();
  const { status, bytes, firstMs } = await one.ask(path, headers);
  one.close();
  if (status !== 200) throw new Error(`${name} answered ${status}`);
  return { rate: bytes / 1e6 / ((performance.now() - began) / 1000), firstMs, bytes };
}

/** 64 KB from anywhere in a file, sixteen connections at once, for so long; returns how many a second. */
export async function rangesRead({ port, path, headers, name }: Target, size: number, ms: number): Promise<number> {
  const until = performance.now() + ms;
  let count = 0;
  const hand = async () => {
    const one = line(port);
    while (performance.now() < until) {
      const from = Math.floor(Math.random() * (size - 65_536));
      const { status, bytes } = await one.ask(path, { ...headers, Range: `bytes=${from}-${from + 65_535}` });
      if (status !== 206 || bytes !== 65_536) throw new Error(`${name} answered ${status} with ${bytes} bytes`);
      count += 1;
    }
    one.close();
  };
  await Promise.all(Array.from({ length: 16 }, hand));
  return count / (ms / 1000);
}

/** A page, four at a time, for so long; returns how many a second, and the bytes of one as they travel (compressed). */
export async function pagesRead(port: number, path: string, cookie: string, ms: number) {
  const bytes = await page(port, path, cookie); // warms it up, too
  const until = performance.now() + ms;
  let count = 0;
  const hand = async () => {
    while (performance.now() < until) {
      await page(port, path, cookie);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: 4 }, hand));
  return { rate: count / (ms / 1000), bytes };
}

const page = (port: number, path: string, cookie: string) =>
  new Promise<number>((resolve, reject) => {
    const request = http.get({ port, path, host: '127.0.0.1', headers: { Cookie: cookie, 'Accept-Encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
      let bytes = 0;
      answer.on('data', (piece: Buffer) => (bytes += piece.length));
      answer.on('end', () => resolve(bytes));
    });
    request.on('error', reject);
  });
