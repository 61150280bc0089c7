import fc from 'fast-check';
import { tappedSpeed } from '@/lib/music/tap-tempo';
import { placeAt, roundSeconds, withinSpeed } from '@/lib/music/theka-plan';
import { stretchesOf, unitStart } from '@/lib/music/theka-stretches';

const RATE = 32_000;
const speeds = fc.integer({ min: 10, max: 600 });
const matras = fc.integer({ min: 3, max: 16 });

test('every unit of an hour begins within half a sample of its moment, at any speed', () => {
  fc.assert(
    fc.property(speeds, matras, (speed, of) => {
      const [stretch] = stretchesOf({ speed, ramp: null }, of);
      if (!stretch) throw new Error('nothing to play');
      const length = stretch.rounds * roundSeconds(stretch);
      expect(length).toBeGreaterThanOrEqual(4 - 1e-9);
      expect(stretch.units * length).toBeGreaterThanOrEqual(3_600 - 1e-6);
      for (const nth of [0, 1, 2, Math.floor(1_800 / length), stretch.units - 1]) expect(Math.abs(unitStart(stretch, nth, RATE) - nth * length * RATE)).toBeLessThanOrEqual(0.5);
    }),
  );
});

test('a ramp ends at its speed, after about as many cycles or minutes as it was given', () => {
  fc.assert(
    fc.property(speeds, speeds, matras, fc.constantFrom(1, 4, 16, 32), (speed, to, of, over) => {
      const cycles = stretchesOf({ speed, ramp: { to, over, by: 'cycles' } }, of);
      expect(cycles.at(-1)?.round).toBe(over);
      expect(cycles.at(-1)?.matrasAMinute).toBe(to);
      for (const [nth, stretch] of cycles.slice(1).entries()) {
        const before = cycles[nth] as (typeof cycles)[number];
        expect(stretch.at).toBeCloseTo(before.at + before.units * before.rounds * roundSeconds(before), 9);
        expect(Math.abs(Math.log(stretch.matrasAMinute / before.matrasAMinute))).toBeLessThanOrEqual(Math.abs(Math.log(to / speed)) / Math.min(40, over) + 1e-9);
      }
    }),
  );
  const minutes = stretchesOf({ speed: 60, ramp: { to: 120, over: 3, by: 'minutes' } }, 16);
  expect(minutes.at(-1)?.at).toBeGreaterThan(150);
  expect(minutes.at(-1)?.at).toBeLessThan(500);
});

test('a moment is in its round and matra, before and after a ramp', () => {
  const plain = stretchesOf({ speed: 60, ramp: null }, 16);
  expect(placeAt(plain, 0)).toMatchObject({ round: 0, matrasAMinute: 60 });
  expect(placeAt(plain, 16 * 60 + 5.5)).toMatchObject({ round: 60 });
  expect(placeAt(plain, 16 * 60 + 5.5).matra).toBeCloseTo(5.5, 3);
  expect(Math.floor(placeAt(plain, 7).matra)).toBe(7); // on its very beginning
  const ramp = stretchesOf({ speed: 60, ramp: { to: 240, over: 2, by: 'cycles' } }, 4);
  expect(placeAt(ramp, 4.001)).toMatchObject({ round: 1, matrasAMinute: 120 });
  expect(placeAt(ramp, 6.001)).toMatchObject({ round: 2, matrasAMinute: 240 });
});

test('taps mean the middle of their gaps; a pause begins anew; one tap means nothing', () => {
  expect([tappedSpeed([]), tappedSpeed([1_000])]).toEqual([null, null]);
  expect(tappedSpeed([0, 500, 1_010, 1_500, 2_000])).toBe(120);
  expect(tappedSpeed([0, 400, 800, 9_000, 10_000])).toBe(60);
  expect(tappedSpeed([0, 100, 3_000])).toBe(withinSpeed(60_000 / 2_900));
  expect(tappedSpeed([0, 20])).toBe(600);
  fc.assert(fc.property(fc.integer({ min: 12, max: 400 }), (speed) => tappedSpeed([0, 1, 2, 3, 4].map((nth) => (nth * 60_000) / speed)) === speed));
});
