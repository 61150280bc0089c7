import { type Part, partsOf, RIGHT } from '@/lib/music/theka';
import { diceOf, RATE, type Stroke } from './score';

const { exp, sin, min, PI } = Math;

/** A theka's strokes as samples; the right drum is tuned to the Sa given in Hz. */
export function tablaOf(strokes: readonly Stroke[], saHz: number, seconds: number): Float32Array {
  const out = new Float32Array(Math.ceil(seconds * RATE));
  const right = saHz < 200 ? saHz * 2 : saHz;
  for (const { at, bol, level } of strokes) for (const part of partsOf(bol)) struck(out, at, level, part, right);
  return out;
}

function struck(out: Float32Array, at: number, level: number, part: Part, hz: number) {
  if (part === 'ge') return bass(out, at, level);
  if (part !== 'ka') for (const [times, loud, fade] of RIGHT[part]) ring(out, at, level * loud * 0.6, fade, () => hz * times);
  clicked(out, at, level * (part === 'ka' ? 0.5 : part === 'ti' ? 0.3 : 0.16), part === 'ka' ? 0.2 : 0.5);
}

// The left drum: the heel of the hand lets its pitch fall.
function bass(out: Float32Array, at: number, level: number) {
  ring(out, at, level * 0.75, 5.5, (age) => 78 + 34 * exp(-age * 13));
  ring(out, at, level * 0.16, 16, (age) => 160 + 60 * exp(-age * 13));
}

function ring(out: Float32Array, at: number, level: number, fade: number, pitch: (age: number) => number) {
  const from = Math.floor(at * RATE);
  let phase = 0;
  for (let i = 0; i < (7 / fade) * RATE && from + i < out.length; i++) {
    const age = i / RATE;
    phase += (2 * PI * pitch(age)) / RATE;
    out[from + i] = (out[from + i] as number) + level * min(1, age / 0.002) * exp(-age * fade) * sin(phase);
  }
}

function clicked(out: Float32Array, at: number, level: number, bright: number) {
  const dice = diceOf(`skin ${at.toFixed(3)}`);
  const from = Math.floor(at * RATE);
  let low = 0;
  for (let i = 0; i < 0.03 * RATE && from + i < out.length; i++) {
    low += bright * (dice(65536) / 32768 - 1 - low);
    out[from + i] = (out[from + i] as number) + low * level * exp(-i / (0.005 * RATE));
  }
}
