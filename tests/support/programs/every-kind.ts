import path from 'node:path';
import * as bunny from 'mediabunny';
import { registerMediabunnyServer } from '@mediabunny/server';

// node every-kind.cjs <folder>: writes three seconds of a tone (quiet for the first half, loud for the second) in every kind of file
// that phones and browsers send, some with a picture. Says each file's name.
const SECONDS = 3;
const RATE = 48_000;

type Making = { name: string; format: () => bunny.OutputFormat; sound: bunny.AudioCodec; picture?: bunny.VideoCodec };
const MAKINGS: Making[] = [
  { name: 'whatsapp.opus', format: () => new bunny.OggOutputFormat(), sound: 'opus' },
  { name: 'iphone.m4a', format: () => new bunny.Mp4OutputFormat({ fastStart: false }), sound: 'aac' },
  { name: 'early.m4a', format: () => new bunny.Mp4OutputFormat({ fastStart: 'in-memory' }), sound: 'aac' },
  { name: 'fragmented.m4a', format: () => new bunny.Mp4OutputFormat({ fastStart: 'fragmented' }), sound: 'aac' },
  { name: 'opus-in.mp4', format: () => new bunny.Mp4OutputFormat(), sound: 'opus' },
  { name: 'chrome.webm', format: () => new bunny.WebMOutputFormat({ appendOnly: true }), sound: 'opus' },
  { name: 'old.mp3', format: () => new bunny.Mp3OutputFormat(), sound: 'mp3' },
  { name: 'studio.wav', format: () => new bunny.WavOutputFormat(), sound: 'pcm-s16' },
  { name: 'studio.flac', format: () => new bunny.FlacOutputFormat(), sound: 'flac' },
  { name: 'raw.aac', format: () => new bunny.AdtsOutputFormat(), sound: 'aac' },
  { name: 'iphone.mov', format: () => new bunny.MovOutputFormat(), sound: 'aac', picture: 'avc' },
  { name: 'android.mp4', format: () => new bunny.Mp4OutputFormat({ fastStart: false }), sound: 'aac', picture: 'avc' },
  { name: 'chrome-video.webm', format: () => new bunny.WebMOutputFormat(), sound: 'opus', picture: 'vp8' },
];

async function make(folder: string, { name, format, sound, picture }: Making) {
  const output = new bunny.Output({ format: format(), target: new bunny.FilePathTarget(path.join(folder, name)) });
  const heard = new bunny.AudioSampleSource({ codec: sound, ...(!sound.startsWith('pcm') && sound !== 'flac' && { bitrate: 96_000 }) });
  output.addAudioTrack(heard);
  const seen = picture && new bunny.VideoSampleSource({ codec: picture, bitrate: 100_000 });
  if (seen) output.addVideoTrack(seen);
  await output.start();
  for (let at = 0; at < SECONDS; at += 0.5) {
    const sample = tone(at, 0.5);
    await heard.add(sample);
    sample.close();
    for (let frame = 0; seen && frame < 5; frame += 1) {
      const image = new bunny.VideoSample(Buffer.alloc((64 * 64 * 3) / 2, 100 + frame), { format: 'I420', codedWidth: 64, codedHeight: 64, timestamp: at + frame / 10, duration: 0.1 });
      await seen.add(image);
      image.close();
    }
  }
  await output.finalize();
  process.stdout.write(`${name}\n`);
}

function tone(at: number, seconds: number): bunny.AudioSample {
  const frames = seconds * RATE;
  const data = new Float32Array(frames);
  const level = at < SECONDS / 2 ? 0.08 : 0.8;
  for (let i = 0; i < frames; i += 1) data[i] = level * Math.sin(2 * Math.PI * 240 * (at + i / RATE));
  return new bunny.AudioSample({ data, format: 'f32', numberOfChannels: 1, sampleRate: RATE, timestamp: at });
}

registerMediabunnyServer();
void (async () => {
  for (const making of MAKINGS) {
    await make(process.argv[2] as string, making).catch((error: unknown) => process.stderr.write(`${making.name}: ${String(error)}\n`));
  }
  process.exit(0);
})();
