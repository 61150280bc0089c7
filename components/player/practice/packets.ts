import { ADTS, AudioSampleSink, EncodedPacketSink, Input, type InputAudioTrack, MP3, MP4, WAVE } from 'mediabunny';
import { adts } from './adts';
import type { Sound } from './piece-sound';
import { rangesOf } from './ranges';
import type { Piece } from './wish';

/** Fetches and decodes no more of a recording than the piece: with the browser's decoder, or as a small AAC file where it has none. */
export async function decodedPackets(src: string, piece: Piece, signal: AbortSignal): Promise<Sound> {
  const input = new Input({ source: rangesOf(src, signal), formats: [MP4, MP3, WAVE, ADTS] });
  const end = () => input.dispose();
  signal.addEventListener('abort', end, { once: true });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (!track) throw new TypeError('no sound in it');
    return (await track.canDecode()) ? await decoded(track, piece) : await decodedAsFile(track, piece);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

async function decoded(track: InputAudioTrack, { from, to }: Piece): Promise<Sound> {
  let sound: Sound | undefined;
  for await (const sample of new AudioSampleSink(track).samples(from, to)) {
    const rate = sample.sampleRate;
    sound ??= { samples: new Float32Array(Math.round((to - from) * rate)), rate };
    const plane = new Float32Array(sample.numberOfFrames);
    for (let channel = 0; channel < sample.numberOfChannels; channel += 1) {
      sample.copyTo(plane, { planeIndex: channel, format: 'f32-planar' });
      mix(sound.samples, plane, { at: Math.round((sample.timestamp - from) * rate), level: 1 / sample.numberOfChannels });
    }
    sample.close();
  }
  if (!sound) throw new TypeError('no sound in it');
  return sound;
}

// Browsers without a decoder of packets decode files: these packets, each behind a small head of its own, are one.
async function decodedAsFile(track: InputAudioTrack, { from, to }: Piece): Promise<Sound> {
  const config = await track.getDecoderConfig();
  const sink = new EncodedPacketSink(track);
  // A decoder needs what came just before.
  const first = (await sink.getPacket(Math.max(0, from - 0.1))) ?? (await sink.getFirstPacket());
  if (!first || !config?.codec.startsWith('mp4a')) throw new TypeError('no way to decode it in parts');
  const parts: BlobPart[] = [];
  for await (const packet of sink.packets(first)) {
    if (packet.timestamp >= to) break;
    parts.push(adts(packet.data, config), packet.data as Uint8Array<ArrayBuffer>);
  }
  const file = await new Blob(parts).arrayBuffer();
  const buffer = await new OfflineAudioContext(1, 1, config.sampleRate).decodeAudioData(file);
  return cut(buffer, { from: from - first.timestamp, to: to - first.timestamp });
}

/** A piece of decoded sound, its channels as one; seconds. */
export function cut(buffer: AudioBuffer, { from, to }: Piece): Sound {
  const { sampleRate: rate, numberOfChannels: count } = buffer;
  const samples = new Float32Array(Math.round((to - from) * rate));
  for (let channel = 0; channel < count; channel += 1) mix(samples, buffer.getChannelData(channel), { at: -Math.round(from * rate), level: 1 / count });
  return { samples, rate };
}

function mix(into: Float32Array, what: Float32Array, { at, level }: { at: number; level: number }) {
  const end = Math.min(what.length, into.length - at);
  for (let i = Math.max(0, -at); i < end; i += 1) into[at + i] = (into[at + i] as number) + (what[i] as number) * level;
}
