import { bolSamples } from './tabla-strokes';
import type { Sounding } from './voice';

type Struck = { bol: string; at: number; level: number; hz: number };

/** Strikes a bol such as "Dha" on any audio context, at `at` on its clock; the right drum is tuned to `hz`. */
export function strike(context: BaseAudioContext, out: AudioNode, { bol, at, level, hz }: Struck): Sounding {
  const [source, hand] = [context.createBufferSource(), context.createGain()];
  source.buffer = bufferOf(context, bol, hz);
  hand.gain.value = level;
  source.connect(hand).connect(out);
  source.start(at);
  source.onended = () => hand.disconnect();
  return {
    stop: (now) => {
      hand.gain.cancelScheduledValues(now);
      hand.gain.setTargetAtTime(0, now, 0.02);
      source.stop(Math.max(now, at) + 0.15);
    },
  };
}

const known = new WeakMap<BaseAudioContext, Map<string, AudioBuffer>>();

// Rendered once for a context and a pitch.
function bufferOf(context: BaseAudioContext, bol: string, hz: number): AudioBuffer {
  const buffers = known.get(context) ?? new Map<string, AudioBuffer>();
  known.set(context, buffers);
  const key = `${bol} ${hz}`;
  const made = buffers.get(key);
  if (made) return made;
  const samples = bolSamples({ bol, hz, rate: context.sampleRate });
  const buffer = context.createBuffer(1, samples.length, context.sampleRate);
  buffer.getChannelData(0).set(samples);
  buffers.set(key, buffer);
  return buffer;
}
