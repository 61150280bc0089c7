import { addTone } from './harmonics';
import { RATE } from './score';

const { exp, min, max } = Math;
const APART = 0.92; // seconds between two plucks
const RINGS = 6.5;

/** A tanpura, plucked string after string, over the whole length. Takes its strings in Hz in the order they are plucked. */
export function tanpuraOf(strings: readonly number[], seconds: number): Float32Array {
  const out = new Float32Array(Math.ceil(seconds * RATE));
  const sounds = new Map(strings.map((hz) => [hz, pluckOf(hz)]));
  // It has been sounding already when the recording begins.
  for (let turn = -strings.length; turn * APART < seconds; turn += 1) {
    const hz = strings[(turn + strings.length * 2) % strings.length] as number;
    const pause = turn >= 0 ? Math.floor(turn / strings.length) * 0.25 : 0;
    mixed(out, sounds.get(hz) as Float32Array, Math.round((turn * APART + pause) * RATE));
  }
  return out;
}

// The thread under the string (jawari) makes its harmonics bloom one after the other, the low ones first.
function pluckOf(hz: number): Float32Array {
  const out = new Float32Array(RINGS * RATE);
  const spectrum = (age: number, _hz: number, levels: Float64Array) => {
    const hand = min(1, age / 0.02) * min(1, max(0, (RINGS - age) / 1.5));
    for (let n = 1; n <= levels.length; n++) {
      const bloom = 0.25 + exp(-(((age - 0.055 * n) / (0.25 + 0.02 * n)) ** 2)) * 1.3;
      levels[n - 1] = (0.11 * hand * bloom * exp(-age * (0.35 + 0.022 * n))) / n ** 0.62;
    }
  };
  addTone(out, 0, RINGS, { harmonics: 34, pitch: () => hz, spectrum });
  return out;
}

function mixed(out: Float32Array, sound: Float32Array, from: number) {
  for (let i = max(0, -from); i < sound.length && from + i < out.length; i++) out[from + i] = (out[from + i] as number) + (sound[i] as number);
}
