import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { BARS } from './by-mediabunny';
import type { Measured, Order } from './order';
import { peakMeter } from './peak-meter';
import { Unreadable } from './unreadable';

const RATE = 8000; // enough to see a waveform

/** Whether there is an `ffmpeg` on the path. */
export const hasFfmpeg = () => spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status === 0;

/** Does an order with ffmpeg. One run writes the copy and hands over the sound to be measured. */
export async function byFfmpeg({ input, output, way }: Order, onPercent: (percent: number) => void): Promise<Measured> {
  const length = lengthOf(input);
  const codec = way === 'copy' ? ['-c:a', 'copy'] : ['-c:a', 'aac', '-b:a', '128k', '-ac', '2'];
  const copy = way === 'measure' ? [] : ['-map', '0:a:0', '-vn', '-map_metadata', '-1', ...codec, '-movflags', '+faststart', '-f', 'mp4', '-y', output];
  const heard = ['-map', '0:a:0', '-vn', '-ac', '1', '-ar', String(RATE), '-f', 'f32le', 'pipe:1'];
  const run = spawn('ffmpeg', ['-nostdin', '-v', 'error', '-protocol_whitelist', 'file,pipe', '-i', `file:${input}`, ...copy, ...heard], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve) => run.on('close', resolve));

  const meter = peakMeter();
  let samples = 0;
  for await (const part of wholeFloats(run)) {
    meter.add(samples / RATE, part, RATE);
    samples += part.length;
    if (length) onPercent(Math.min(99, (samples / RATE / length) * 100));
  }
  if ((await ended) !== 0 || samples === 0) throw new Unreadable();
  return { seconds: samples / RATE, peaks: meter.peaks(BARS), levels: meter.levels() };
}

async function* wholeFloats(run: ChildProcess): AsyncGenerator<Float32Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of run.stdout as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % 4);
    const floats = new Float32Array(whole / 4);
    Buffer.from(floats.buffer).set(bytes.subarray(0, whole));
    yield floats;
    rest = bytes.subarray(whole);
  }
}

function lengthOf(input: string): number | undefined {
  const said = spawnSync('ffmpeg', ['-nostdin', '-hide_banner', '-i', `file:${input}`], { encoding: 'utf8' }).stderr ?? '';
  const [, hours, minutes, seconds] = /Duration: (\d+):(\d\d):(\d\d\.\d+)/.exec(said) ?? [];
  return hours ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : undefined;
}
