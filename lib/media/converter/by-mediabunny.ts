import type { InputAudioTrack } from 'mediabunny';
import type { Measured, Order } from './order';
import { peakMeter } from './peak-meter';
import { Unreadable } from './unreadable';

type Bunny = typeof import('mediabunny');

export const BARS = 240;
// Longer copies are written with room kept for their index at the front, instead of being held in memory until they are whole.
const HELD = 15 * 60;
const RATES = [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000];

/** mediabunny with its native codecs, or undefined where these optional packages are not installed for this machine. */
export async function mediabunny(): Promise<Bunny | undefined> {
  try {
    const [bunny, { registerMediabunnyServer }] = await Promise.all([import('mediabunny'), import('@mediabunny/server')]);
    registerMediabunnyServer();
    return bunny;
  } catch {
    return undefined;
  }
}

/** Does an order with mediabunny, as streams: memory does not grow with the length. Refuses (Unreadable) what has no sound it can decode. */
export async function byMediabunny(bunny: Bunny, { input: file, output: target, way }: Order, onPercent: (percent: number) => void): Promise<Measured> {
  const input = new bunny.Input({ source: new bunny.FilePathSource(file), formats: bunny.ALL_FORMATS });
  const track = await input.getPrimaryAudioTrack().catch(() => null);
  if (!track || !(await track.canDecode())) throw new Unreadable();
  const duration = await track.computeDuration();
  if (!(duration > 0)) throw new Unreadable();
  const copy = way === 'measure' ? undefined : await opened(bunny, track, way, { target, duration });

  const meter = peakMeter();
  const first = await track.getFirstTimestamp();
  let plane = new Float32Array(0);
  for await (const sample of new bunny.AudioSampleSink(track).samples()) {
    const at = sample.timestamp - first;
    if (plane.length < sample.numberOfFrames) plane = new Float32Array(sample.numberOfFrames);
    for (let channel = 0; channel < Math.min(2, sample.numberOfChannels); channel++) {
      const heard = plane.subarray(0, sample.numberOfFrames);
      sample.copyTo(heard, { planeIndex: channel, format: 'f32-planar' });
      meter.add(at, heard, sample.sampleRate);
    }
    if (copy?.encode) {
      sample.setTimestamp(Math.max(0, at));
      await copy.encode(sample);
    }
    sample.close();
    onPercent(Math.min(99, (at / duration) * 100));
  }
  if (meter.seconds() === 0) throw new Unreadable();
  await copy?.finish();
  input.dispose();
  return { seconds: meter.seconds(), peaks: meter.peaks(BARS), levels: meter.levels() };
}

async function opened(bunny: Bunny, track: InputAudioTrack, way: 'encode' | 'copy', { target, duration }: { target: string; duration: number }) {
  const held = duration <= HELD;
  const output = new bunny.Output({
    format: new bunny.Mp4OutputFormat({ fastStart: held ? 'in-memory' : 'reserve' }),
    target: new bunny.FilePathTarget(target),
  });
  if (way === 'copy') {
    const source = new bunny.EncodedAudioPacketSource('aac');
    const { packetCount } = await track.computePacketStats();
    output.addAudioTrack(source, { maximumPacketCount: packetCount });
    await output.start();
    const decoderConfig = (await track.getDecoderConfig()) ?? undefined;
    const first = await track.getFirstTimestamp();
    for await (const packet of new bunny.EncodedPacketSink(track).packets()) {
      await source.add(packet.clone({ timestamp: Math.max(0, packet.timestamp - first) }), { decoderConfig });
    }
    return { encode: undefined, finish: () => output.finalize() };
  }
  const channels = Math.min(2, await track.getNumberOfChannels());
  const given = await track.getSampleRate();
  const sampleRate = RATES.includes(given) ? given : 48_000;
  const source = new bunny.AudioSampleSource({ codec: 'aac', bitrate: channels === 1 ? 96_000 : 144_000, transform: { sampleRate, numberOfChannels: channels } });
  output.addAudioTrack(source, { maximumPacketCount: Math.ceil(((duration * sampleRate) / 1024) * 1.1) + 100 });
  await output.start();
  return { encode: (sample: Parameters<typeof source.add>[0]) => source.add(sample), finish: () => output.finalize() };
}
