import { melodyOf } from './melody';
import { inRoom } from './room';
import { RATE, type Score } from './score';
import { tablaOf } from './tabla';
import { tanpuraOf } from './tanpura';

const { abs, max, min } = Math;

/** A score as sound: left and right, 48,000 samples a second, its loudest moment a little under full. */
export function render({ seconds, saHz, tanpura, instrument, notes, strokes }: Score): [Float32Array, Float32Array] {
  const melody = melodyOf(notes, instrument, seconds);
  const drone = tanpuraOf(tanpura, seconds);
  const drums = strokes.length > 0 ? tablaOf(strokes, saHz, seconds) : undefined;
  const dry = melody.map((sample, i) => sample + 0.42 * (drone[i] as number) + 0.5 * (drums?.[i] ?? 0));
  const both = inRoom(dry, 0.16);
  const loudest = both.reduce((most, side) => side.reduce((top, sample) => max(top, abs(sample)), most), 0);
  for (const side of both) finished(side, 0.82 / Math.max(loudest, 0.01));
  return both;
}

// Fades in as a door opens, out as the tanpura dies away.
function finished(side: Float32Array, gain: number) {
  const [rise, fall] = [0.4 * RATE, 2 * RATE];
  for (let i = 0; i < side.length; i++) side[i] = (side[i] as number) * gain * min(1, i / rise, (side.length - i) / fall);
}
