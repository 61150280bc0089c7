import { heightOf } from '@/lib/music/phrases';
import { praharOf } from '@/lib/music/hour-of-day';
import { ragas } from '@/lib/music/ragas';
import { CENTS, frequencyOf, stepsOf } from '@/lib/music/tuning';

// Just intonation: each swara is a ratio of small numbers to Sa.
const RATIOS: Record<string, [number, number]> = {
  S: [1, 1], r: [16, 15], R: [9, 8], g: [6, 5], G: [5, 4], m: [4, 3], M: [45, 32], P: [3, 2], d: [8, 5], D: [5, 3], n: [9, 5], N: [15, 8],
};

test.each(Object.entries(RATIOS))('%s is %s of Sa', (swara, [high, low]) => {
  expect(Math.abs((CENTS[swara] as number) - 1200 * Math.log2(high / low))).toBeLessThan(0.02);
  expect(frequencyOf({ swara, octave: 0 }, 240)).toBeCloseTo((240 * high) / low, 1);
  expect(frequencyOf({ swara, octave: 1 }, 240)).toBeCloseTo((480 * high) / low, 1);
  expect(frequencyOf({ swara, octave: -1 }, 240)).toBeCloseTo((120 * high) / low, 1);
});

test('there are twelve swaras, each higher than the one before', () => {
  expect(Object.keys(CENTS).sort()).toEqual(Object.keys(RATIOS).sort());
  const cents = 'SrRgGmMPdDnN'.split('').map((swara) => CENTS[swara] as number);
  expect(cents).toEqual([...cents].sort((a, b) => a - b));
});

test('there are ninety ragas', () => expect(ragas).toHaveLength(90));

test.each(ragas.map((raga) => [raga.slug, raga] as const))('the lines of %s are swaras and octaves, and nothing else', (_, raga) => {
  for (const line of [raga.aroha, raga.avaroha]) {
    expect(line).toMatch(/^[SrRgGmMPdDnN][',]?( [SrRgGmMPdDnN][',]?)*$/);
    expect(stepsOf(line)).toHaveLength(line.split(' ').length);
    for (const step of stepsOf(line)) {
      expect(heightOf(step)).toBeGreaterThanOrEqual(-200);
      expect(heightOf(step)).toBeLessThanOrEqual(1320);
    }
  }
  const [up, down] = [stepsOf(raga.aroha), stepsOf(raga.avaroha)];
  expect(up.at(-1)).toEqual({ swara: 'S', octave: 1 });
  expect(down[0]).toEqual({ swara: 'S', octave: 1 });
  expect(['S', 'N']).toContain(down.at(-1)?.swara); // Tilak Kamod ends below Sa
  expect(new Set([...up, ...down].map(({ swara }) => swara))).toEqual(new Set(raga.swaras));
});

test.each(ragas.map((raga) => [raga.slug, raga] as const))('%s has its hours, or is of any hour or season', (_, raga) => {
  expect(raga.prahar.every((one) => Number.isInteger(one) && one >= 1 && one <= 8)).toBe(true);
  expect(raga.prahar.length > 0 || raga.anyTime || raga.season !== null).toBe(true);
});

test('every hour of the day has its prahar, three hours each, the first at six in the morning', () => {
  const prahars = Array.from({ length: 24 }, (_, hour) => praharOf(hour));
  expect(prahars).toEqual([7, 7, 7, 8, 8, 8, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
});
