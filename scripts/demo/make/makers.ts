import { type ChildProcessByStdio, spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Format } from '../cast/cast';
import type { Made, Order } from './order';

type Maker = { child: ChildProcessByStdio<Writable, Readable, null>; answers: AsyncIterator<string>; lines: Interface };

/**
 * Processes that make sounds (the codecs they use are not for the application's own). `make` takes an order and returns the format it
 * became; orders wait for a free maker. Call `close` when no more are coming. Two at most: each takes about 150 MB.
 */
export function makers(count = Math.min(2, os.cpus().length || 1)) {
  const all: Maker[] = [];
  const free: Maker[] = [];
  const waiting: ((maker: Maker) => void)[] = [];
  const one = async () => free.pop() ?? (all.length < count ? started(all) : new Promise<Maker>((resolve) => waiting.push(resolve)));

  return {
    async make(order: Order): Promise<Format> {
      const maker = await one();
      maker.child.stdin.write(`${JSON.stringify(order)}\n`);
      const { value, done } = await maker.answers.next();
      const next = waiting.shift();
      if (next) next(maker);
      else free.push(maker);
      const answer: Made = done ? { trouble: 'the process ended' } : (JSON.parse(value) as Made);
      if ('trouble' in answer) throw new Error(`A sound could not be made (${answer.trouble}).`);
      return answer.format;
    },
    close: () => all.forEach(({ child }) => child.stdin.end()),
  };
}

function started(all: Maker[]): Maker {
  const program = path.resolve('.server/make-sounds.cjs');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], env: { PATH: process.env.PATH, NODE_ENV: 'production' } as NodeJS.ProcessEnv });
  child.stdin.on('error', () => undefined); // the missing answer says it
  const lines = createInterface({ input: child.stdout });
  const maker = { child, lines, answers: lines[Symbol.asyncIterator]() };
  all.push(maker);
  return maker;
}
