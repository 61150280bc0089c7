import { partsOf, RIGHT } from '@/lib/music/theka';
import type { Sounding } from './voice';

type Struck = { bol: string; at: number; level: number; hz: number };

/** Strikes a bol such as "Dha" on any audio context, at `at` on its clock; the right drum is tuned to `hz`. */
export function strike(context: BaseAudioContext, out: AudioNode, { bol, at, level, hz }: Struck): Sounding {
  const hand = context.createGain();
  hand.gain.value = 0.7;
  hand.connect(out);
  for (const part of partsOf(bol)) {
    if (part === 'ge') {
      ring(context, hand, { hz: 78, from: 112, at, level: level * 0.75, fade: 5.5 });
      ring(context, hand, { hz: 160, from: 220, at, level: level * 0.16, fade: 16 });
      continue;
    }
    if (part !== 'ka') for (const [times, loud, fade] of RIGHT[part]) ring(context, hand, { hz: hz * times, at, level: level * loud * 0.6, fade });
    skin(context, hand, { at, level: level * (part === 'ka' ? 0.9 : part === 'ti' ? 0.6 : 0.3), tone: part === 'ka' ? 900 : 2_600 });
  }
  return {
    stop: (now) => {
      hand.gain.cancelScheduledValues(now);
      hand.gain.setTargetAtTime(0, now, 0.02);
    },
  };
}

type Ring = { hz: number; from?: number; at: number; level: number; fade: number };

// A partial that dies away; the left drum's falls to its pitch as the heel of the hand lets it.
function ring(context: BaseAudioContext, out: AudioNode, { hz, from, at, level, fade }: Ring) {
  const [source, gain] = [context.createOscillator(), context.createGain()];
  source.frequency.setValueAtTime(from ?? hz, at);
  if (from) source.frequency.setTargetAtTime(hz, at, 1 / 13);
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(level, at + 0.002);
  gain.gain.setTargetAtTime(0, at + 0.002, 1 / fade);
  source.connect(gain).connect(out);
  source.start(at);
  source.stop(at + 6 / fade);
  source.onended = () => gain.disconnect();
}

// The touch of the fingers.
function skin(context: BaseAudioContext, out: AudioNode, { at, level, tone }: { at: number; level: number; tone: number }) {
  const [source, lid, gain] = [context.createBufferSource(), context.createBiquadFilter(), context.createGain()];
  source.buffer = noiseOf(context);
  lid.type = 'lowpass';
  lid.frequency.value = tone;
  gain.gain.setValueAtTime(level, at);
  gain.gain.setTargetAtTime(0, at, 0.006);
  source.connect(lid).connect(gain).connect(out);
  source.start(at);
  source.stop(at + 0.05);
  source.onended = () => gain.disconnect();
}

const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

function noiseOf(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context);
  if (known) return known;
  const noise = context.createBuffer(1, Math.ceil(context.sampleRate * 0.05), context.sampleRate);
  const samples = noise.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  noises.set(context, noise);
  return noise;
}
