import { tanpuraLoop } from '@/components/player/sound/tanpura-loop';
import { pluckedString } from '@/components/player/sound/tanpura-strings';
import { keptSaHz } from '@/lib/music/sa';
import { FIRST_TANPURA, type Tuning } from '@/lib/music/tanpura';
import { stringsOf } from '@/lib/music/tanpura-strings';
import { centsFrom } from './pitch';

const RATE = 16_000;

test('every string is within 2 cents, in several Sas and tunings, its upper partials too', () => {
  for (const [sa, off, tuning] of [['C#3', 0, 'P'], ['A#3', 23, 'mN'], ['G2', -50, 'N']] as [string, number, Tuning][])
    for (const hz of stringsOf(tuning, keptSaHz(sa, off))) {
      const samples = pluckedString({ hz, jawari: 0.6, seconds: 1.6, rate: RATE });
      for (const partial of [1, 2, 3, 5]) expect(Math.abs(centsFrom(samples, RATE, hz * partial, 0.3))).toBeLessThan(2);
    }
});

test('the loop keeps its Sa within 2 cents, and follows itself without a seam', () => {
  const { first, again } = tanpuraLoop({ ...FIRST_TANPURA, round: 4 }, RATE);
  // After the lowest string nothing is plucked for a second.
  expect(Math.abs(centsFrom(again.subarray(3 * RATE), RATE, keptSaHz('C#3'), 0, 0.3))).toBeLessThan(2);
  expect(again).toHaveLength(16 * RATE);
  const leap = (one: number, other: number) => Math.abs(one - other);
  const most = again.reduce((largest, sample, i) => (i === 0 ? 0 : Math.max(largest, leap(sample, again[i - 1] as number))), 0);
  expect(leap(again[0] as number, again.at(-1) as number)).toBeLessThan(most);
  expect(leap(again[0] as number, first.at(-1) as number)).toBeLessThan(most);
  // The hand begins in silence; the second time what rang on is there.
  expect([Math.abs(first[0] as number) < 1e-3, energy(again.subarray(0, 400)) > 10 * energy(first.subarray(0, 40))]).toEqual([true, true]);
  // Once nothing rings on from before any more, both are one.
  expect(again.at(-1)).toBeCloseTo(first.at(-1) as number, 5);
  expect(again.reduce((largest, sample) => Math.max(largest, Math.abs(sample)), 0)).toBeLessThanOrEqual(0.9);
});

test('the jawari climbs: high partials are loudest after the pluck, not at it, and a brighter thread has more of them', () => {
  const [soft, bright] = [0.1, 0.9].map((jawari) => pluckedString({ hz: 138.6, jawari, seconds: 3, rate: RATE })) as [Float32Array, Float32Array];
  const twelfth = (samples: Float32Array, at: number) => loudnessOf(samples.subarray(at * RATE, (at + 0.2) * RATE), 138.6 * 12);
  expect(twelfth(bright, 0.4)).toBeGreaterThan(1.5 * twelfth(bright, 0));
  expect(twelfth(bright, 0.4)).toBeGreaterThan(3 * twelfth(soft, 0.4));
});

const energy = (samples: Float32Array) => samples.reduce((sum, sample) => sum + sample * sample, 0);

function loudnessOf(samples: Float32Array, hz: number): number {
  let [re, im] = [0, 0];
  samples.forEach((sample, i) => {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / samples.length);
    re += sample * window * Math.cos((2 * Math.PI * hz * i) / RATE);
    im += sample * window * Math.sin((2 * Math.PI * hz * i) / RATE);
  });
  return Math.hypot(re, im);
}
