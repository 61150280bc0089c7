import { RATE } from './score';

const { sin, cos, floor, PI } = Math;
const BLOCK = 64;
const HIGHEST = 9_000; // Hz; nothing above it, so nothing folds back

/** How loud each harmonic is at a moment: fills `levels` (index 0 is the first harmonic) for the block that begins `at` seconds. */
export type Spectrum = (at: number, hz: number, levels: Float64Array) => void;

/**
 * Adds a tone to `out`: harmonics of a moving pitch, each at its own moving loudness, none above hearing of the format. `pitch` gives
 * Hz at a time in seconds. One sine and one cosine a sample; the other harmonics follow from these two by recurrence.
 */
export function addTone(out: Float32Array, from: number, to: number, { harmonics, pitch, spectrum }: { harmonics: number; pitch: (at: number) => number; spectrum: Spectrum }): void {
  const [now, next] = [new Float64Array(harmonics), new Float64Array(harmonics)];
  const first = Math.max(0, Math.floor(from * RATE));
  const last = Math.min(out.length, Math.floor(to * RATE));
  let [phase, hz] = [0, pitch(first / RATE)];
  spectrum(first / RATE, hz, now);
  for (let block = first; block < last; block += BLOCK) {
    const end = Math.min(last, block + BLOCK);
    const hzNext = pitch(end / RATE);
    spectrum(end / RATE, hzNext, next);
    const heard = Math.min(harmonics, floor(HIGHEST / Math.max(hz, hzNext)));
    for (let i = block; i < end; i++) {
      const part = (i - block) / BLOCK;
      phase += (2 * PI * (hz + (hzNext - hz) * part)) / RATE;
      const twice = 2 * cos(phase);
      let before = 0;
      let here = sin(phase);
      let sum = 0;
      for (let n = 0; n < heard; n++) {
        const level = now[n] as number;
        sum += here * (level + ((next[n] as number) - level) * part);
        const after = twice * here - before;
        before = here;
        here = after;
      }
      out[i] = (out[i] as number) + sum;
    }
    phase %= 2 * PI;
    hz = hzNext;
    now.set(next);
  }
}
