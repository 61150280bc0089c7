import { bolSamples } from '@/components/player/sound/tabla-strokes';
import { thekaSound, type ThekaSound } from '@/components/player/sound/theka-rounds';
import { taals } from '@/lib/music/taals';
import { bolsOf, partsOf } from '@/lib/music/theka';
import { centsFrom } from './pitch';

const RATE = 8_000; // the rate is nothing to the rule
const SA = 277.2;

/** Samples of the whole, as the WAV has them, from a place on. */
function from({ pieces, order }: ThekaSound, start: number, length: number): Float32Array {
  const samples = new Float32Array(length);
  let at = 0;
  for (const [piece, count] of order) {
    if (at + count > start && at < start + length)
      for (let i = Math.max(0, start - at); i < count && at + i < start + length; i++) samples[at + i - start] = pieces[piece]?.[i] as number;
    at += count;
  }
  return samples;
}

test('after half an hour every stroke is at its own sample: nothing is added up', () => {
  for (const [speed, slug] of [[77, 'teentaal'], [13, 'ektaal'], [431, 'rupak'], [600, 'dadra'], [101, 'matta']] as const) {
    const taal = taals.find((one) => one.slug === slug) as (typeof taals)[number];
    const sound = thekaSound(taal, { speed, ramp: null, parts: 1 }, SA, RATE);
    // The first stroke of the round that is under way after 30 minutes: its attack where it should be, as at the very first sam.
    const round = Math.floor(1_800 / ((taal.matras * 60) / speed));
    const ideal = (round * taal.matras * 60 * RATE) / speed;
    const bol = bolSamples({ bol: bolsOf(taal.bols[0] as string)[0] as string, hz: SA, rate: RATE });
    const off = best(from(sound, Math.round(ideal) - 40, 480), bol.subarray(0, 400));
    expect(Math.abs(off - 40 - (ideal - Math.round(ideal)))).toBeLessThanOrEqual(1.5);
  }
});

test('units meet without a seam: what rang before goes on, whether the unit is a sample longer or shorter', () => {
  // The sam is a rest, so that the ring of the stroke before it is all that is heard at a joint.
  const sound = thekaSound({ matras: 3, bols: ['-', 'Dha', 'Tun'], khali: [], vibhagStarts: [1] }, { speed: 143, ramp: { to: 177, over: 3, by: 'cycles' }, parts: 1 }, SA, RATE);
  const samples = from(sound, 0, 40 * RATE);
  const bend = (at: number) => Math.abs((samples[at] as number) - 2 * (samples[at - 1] as number) + (samples[at - 2] as number));
  const lengths = sound.order.map(([, count]) => count);
  expect(new Set(lengths).size).toBeGreaterThan(4); // steps of the ramp, heads, and bodies of two lengths
  let joint = 0;
  for (const length of lengths) {
    joint += length;
    if (joint + 60 > samples.length) break;
    const around = Math.max(...Array.from({ length: 50 }, (_, i) => Math.max(bend(joint - 3 - i), bend(joint + 3 + i))));
    expect(Math.max(bend(joint), bend(joint + 1))).toBeLessThanOrEqual(1.3 * around + 1e-6);
  }
});

test('the right drum has its modes near 1 : 2 : 3 : 4, the left one bends down to its tone; every bol of every theka sounds', () => {
  const na = bolSamples({ bol: 'Na', hz: SA, rate: 16_000 });
  for (const mode of [2, 3, 4]) expect(Math.abs(centsFrom(na, 16_000, SA * mode, 0.02, 0.06))).toBeLessThan(25);
  const ge = bolSamples({ bol: 'Ge', hz: SA, rate: 16_000 });
  const turns = (start: number, end: number) => ge.subarray(start * 16_000, end * 16_000).reduce((sum, sample, i, all) => sum + (i > 0 && sample >= 0 !== (all[i - 1] as number) >= 0 ? 1 : 0), 0) / 2 / (end - start);
  expect(turns(0.2, 0.25)).toBeGreaterThan(turns(0.7, 0.9)); // drawn up by the heel, then let go
  for (const bol of new Set(taals.flatMap(({ bols }) => bols.flatMap(bolsOf)).filter((one) => one !== '-'))) {
    expect([bol, partsOf(bol).length > 0]).toEqual([bol, true]);
    expect(Math.max(...bolSamples({ bol, hz: SA, rate: 4_000 }))).toBeGreaterThan(0.05);
  }
});

// Where a shape fits best.
function best(samples: Float32Array, shape: Float32Array): number {
  let [place, most] = [0, -Infinity];
  for (let at = 0; at + shape.length <= samples.length; at++) {
    const fit = shape.reduce((sum, one, i) => sum + one * (samples[at + i] as number), 0);
    if (fit > most) [place, most] = [at, fit];
  }
  return place;
}
