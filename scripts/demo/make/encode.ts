import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import type { Format } from '../cast/cast';
import { RATE } from '../sound/score';
import { wavOf } from './wav';

type Stereo = [Float32Array, Float32Array];
type Bunny = typeof import('mediabunny');

/**
 * Writes a sound as a file of this format: with mediabunny's codecs, else with an `ffmpeg` on the path, else as WAV. Takes the path
 * without its ending; returns the format it became.
 */
export async function encode(sound: Stereo, format: Format, path: string): Promise<Format> {
  if (format !== 'wav') {
    const bunny = await mediabunny();
    if (bunny && (await bunny.canEncodeAudio(CODECS[format]))) return byMediabunny(bunny, sound, format, path);
    if (hasFfmpeg()) return byFfmpeg(sound, format, path);
  }
  await fs.promises.writeFile(`${path}.wav`, wavOf(sound));
  return 'wav';
}

const CODECS = { opus: 'opus', m4a: 'aac', webm: 'opus', mp3: 'mp3' } as const;
const BITRATES = { opus: 64_000, m4a: 128_000, webm: 80_000, mp3: 128_000 } as const;

let loaded: Promise<Bunny | undefined> | undefined;

// Optional packages, and a GPL build of the codecs: they are loaded in this process only.
const mediabunny = () =>
  (loaded ??= Promise.all([import('mediabunny'), import('@mediabunny/server')]).then(
    ([bunny, { registerMediabunnyServer }]) => {
      registerMediabunnyServer();
      return bunny;
    },
    () => undefined,
  ));

async function byMediabunny(bunny: Bunny, [left, right]: Stereo, format: keyof typeof CODECS, path: string): Promise<Format> {
  const formats = { opus: () => new bunny.OggOutputFormat(), m4a: () => new bunny.Mp4OutputFormat({ fastStart: 'in-memory' }), webm: () => new bunny.WebMOutputFormat(), mp3: () => new bunny.Mp3OutputFormat() };
  const output = new bunny.Output({ format: formats[format](), target: new bunny.FilePathTarget(`${path}.${format}`) });
  const source = new bunny.AudioSampleSource({ codec: CODECS[format], bitrate: BITRATES[format] });
  output.addAudioTrack(source);
  await output.start();
  for (let from = 0; from < left.length; from += RATE) {
    const [l, r] = [left.subarray(from, from + RATE), right.subarray(from, from + RATE)];
    const data = new Float32Array(l.length * 2);
    data.set(l);
    data.set(r, l.length);
    const sample = new bunny.AudioSample({ data, format: 'f32-planar', numberOfChannels: 2, sampleRate: RATE, timestamp: from / RATE });
    await source.add(sample);
    sample.close();
  }
  await output.finalize();
  return format;
}

const hasFfmpeg = () => spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status === 0;

const ARGUMENTS = {
  opus: ['-c:a', 'libopus', '-f', 'ogg'],
  m4a: ['-c:a', 'aac', '-movflags', '+faststart', '-f', 'mp4'],
  webm: ['-c:a', 'libopus', '-f', 'webm'],
  mp3: ['-c:a', 'libmp3lame', '-f', 'mp3'],
} as const;

async function byFfmpeg(sound: Stereo, format: keyof typeof ARGUMENTS, path: string): Promise<Format> {
  const args = ['-nostdin', '-v', 'error', '-i', 'pipe:0', ...ARGUMENTS[format], '-b:a', String(BITRATES[format]), '-y', `file:${path}.${format}`];
  const run = spawn('ffmpeg', args, { stdio: ['pipe', 'ignore', 'inherit'] });
  run.stdin.on('error', () => undefined); // its exit code says more
  run.stdin.end(wavOf(sound));
  const code = await new Promise((resolve) => run.on('close', resolve));
  if (code !== 0) throw new Error(`ffmpeg could not write ${format}`);
  return format;
}
