import 'server-only';
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { stat } from 'node:fs/promises';
import { HOUR } from '@/lib/kit/dates';
import type { Order, Said } from './converter/order';
import { boxesOf } from './kinds/boxes';
import { refused } from './refused';

type Asked = { input: string; mime: string; output: string; signal?: AbortSignal };

/** `asItIs`: the original plays everywhere, no copy was made. `seconds`, `peaks`, `levels` are null where there is nothing to measure with. */
export type Converted = { asItIs: boolean; seconds: number | null; peaks: number[] | null; levels: Uint8Array | null };

type End = Exclude<Said, { percent: number }>;

const LIMIT = HOUR / 2;
const MEMORY = 256; // MB of JavaScript; the codecs' own memory comes on top

/**
 * Makes a copy of a sound (or of a video's sound) that every phone plays, AAC in .m4a that starts before it has all arrived, and
 * measures it. Takes paths, the original's type, where the copy goes and a signal to stop; tells how far it is in percent. It runs in
 * a process of its own, at low priority, for half an hour at most: codecs read strangers' bytes, and may crash or stall.
 * Refuses (finally) what cannot be decoded, or where there is nothing to convert with.
 */
export async function convertSound({ input, mime, output, signal }: Asked, onPercent: (percent: number) => void = () => {}): Promise<Converted> {
  const order: Order = { input, output, way: await wayFor(input, mime) };
  const last = await answerOf(order, signal, onPercent);
  if ('done' in last) return { asItIs: order.way === 'measure', ...last.done, levels: Buffer.from(last.done.levels, 'base64') };
  if (last.refused === 'noConverter' && PLAYS_ANYWAY.has(mime)) return { asItIs: true, seconds: null, peaks: null, levels: null };
  throw refused(last.refused);
}

/**
 * How loud a sound is along its way, 20 levels a second of 0–255, measured like `convertSound` does, in a process of its own. Null where
 * there is nothing to measure with; refuses what cannot be decoded.
 */
export async function levelsOf(input: string, signal?: AbortSignal): Promise<Uint8Array | null> {
  const last = await answerOf({ input, output: '', way: 'measure' }, signal, () => {});
  if ('done' in last) return Buffer.from(last.done.levels, 'base64');
  if (last.refused === 'noConverter') return null;
  throw refused(last.refused);
}

const PLAYS_ANYWAY = new Set(['audio/mpeg', 'audio/wav', 'audio/mp4']);

// AAC is not encoded a second time: it would cost time and quality.
async function wayFor(input: string, mime: string): Promise<Order['way']> {
  if (mime !== 'audio/mp4') return mime === 'audio/aac' ? 'copy' : 'encode';
  const boxes = await boxesOf(input, (await stat(input)).size);
  if (!boxes.aac) return 'encode';
  return boxes.early && !boxes.fragmented ? 'measure' : 'copy';
}

function answerOf(order: Order, signal: AbortSignal | undefined, onPercent: (percent: number) => void): Promise<End> {
  const program = path.resolve(/*turbopackIgnore: true*/ '.server/convert.cjs');
  return new Promise((resolve, reject) => {
    // It gets no secrets; it ends when its stdin does, so it does not outlive a killed server.
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, program, JSON.stringify(order)], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
      killSignal: 'SIGKILL',
      signal,
    });
    let isTooSlow = false;
    const limit = setTimeout(() => (isTooSlow = child.kill('SIGKILL')), LIMIT);
    if (child.pid) lowered(child.pid);
    let last: End | undefined;
    let trouble = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = saidIn(line);
      if (said && 'percent' in said) onPercent(said.percent);
      else last ??= said;
    });
    child.stderr.on('data', (text: Buffer) => (trouble = `${trouble}${text}`.slice(-2000)));
    child.on('error', reject);
    child.on('close', (code, killed) => {
      clearTimeout(limit);
      if (last) resolve(last);
      else if (isTooSlow) reject(refused('tooSlow'));
      else reject(new Error(`the converter ended with ${killed ?? code}: ${trouble}`));
    });
  });
}

// Codecs may print what they like between our own lines.
function saidIn(line: string): Said | undefined {
  try {
    const said = JSON.parse(line) as Said;
    return ['percent', 'done', 'refused'].some((word) => word in said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function lowered(pid: number) {
  try {
    setPriority(pid, 10);
  } catch {
    // Not allowed here, or over already: it does its work all the same.
  }
}
