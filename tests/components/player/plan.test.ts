import fc from 'fast-check';
import { endOf, lengthOf, passAt, placeAt, planOf, steadyFrom, timeOf, type Wish } from '@/components/player/practice/plan';
import { loopOf, nudged, SHORTEST } from '@/components/player/practice/offered';
import { speedOf } from '@/components/player/practice/wish';

const seconds = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((ms) => ms / 1000);
const piece = fc.tuple(seconds(0, 7000), seconds(0.5, 90)).map(([from, length]) => ({ from, to: from + length }));
const echo = fc.oneof(fc.constant(null), fc.constantFrom(1, 1.5, 2).map((times) => ({ times })), seconds(0.5, 10).map((s) => ({ seconds: s })));
const ladder = fc.record({ start: fc.constantFrom(0.5, 0.75), step: fc.constantFrom(0.05, 0.1, 0.25), every: fc.integer({ min: 1, max: 6 }), goal: fc.constantFrom(0.75, 1, 1.25) });
const wish: fc.Arbitrary<Wish> = fc.record({ pieces: fc.array(piece, { minLength: 1, maxLength: 5 }), echo, ladder: fc.option(ladder), speed: fc.constantFrom(0.5, 0.75, 1, 1.5) });
const rate = fc.constantFrom(8_000, 44_100, 48_000);

const held = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds), { numRuns: 300 });

test('passes follow one another without a hole, each a whole number of samples', () =>
  held(fc.tuple(wish, rate), ([wanted, per]) => {
    const plan = planOf(wanted, { rate: per, minutes: 5 });
    plan.forEach((pass, i) => {
      expect(pass.starts).toBeCloseTo(i ? endOf(plan[i - 1]!) : 0, 6);
      for (const length of [pass.starts, pass.to - pass.from, pass.silence]) expect(Math.abs(length * per - Math.round(length * per))).toBeLessThan(1e-3);
      expect(Math.abs(pass.to - wanted.pieces[i % wanted.pieces.length]!.to)).toBeLessThanOrEqual(0.5 / per + 1e-9);
    });
    expect(plan.length % wanted.pieces.length).toBe(0);
    expect(plan.length).toBeLessThanOrEqual(1_500);
  }));

test('a place on the tape and a place in the recording lead to each other', () =>
  held(fc.tuple(wish, fc.double({ min: 0, max: 0.999, noNaN: true })), ([wanted, part]) => {
    const plan = planOf(wanted, { minutes: 5 });
    const time = part * lengthOf(plan);
    const pass = plan[passAt(plan, time)]!;
    expect(time).toBeGreaterThanOrEqual(pass.starts - 1e-5);
    expect(time).toBeLessThan(endOf(pass) + 1e-5);
    const place = placeAt(plan, time);
    expect(place).toBeGreaterThanOrEqual(pass.from);
    expect(place).toBeLessThanOrEqual(pass.to);
    if (time < pass.starts + pass.to - pass.from) expect(timeOf(plan, place, time)).toBeCloseTo(time, 4);
  }));

test('an echo lasts as many times the piece as was asked, or as many seconds as it is heard', () =>
  held(wish, (wanted) => {
    for (const { from, to, silence, speed } of planOf(wanted, { minutes: 2 })) {
      const asked = !wanted.echo ? 0 : 'times' in wanted.echo ? (wanted.echo.times * (to - from)) / speed : wanted.echo.seconds;
      expect(Math.abs(silence / speed - asked)).toBeLessThan(0.001);
    }
  }));

test('a ladder never goes down, starts at its start, and stays at its goal; the end goes on there', () =>
  held(fc.tuple(wish, ladder), ([wanted, climbs]) => {
    const plan = planOf({ ...wanted, ladder: climbs }, { minutes: 10 });
    const speeds = plan.map(({ speed }) => speed);
    expect(speeds[0]).toBe(climbs.start);
    expect(speeds).toEqual([...speeds].sort((a, b) => a - b));
    expect(Math.max(...speeds)).toBeLessThanOrEqual(Math.max(climbs.start, climbs.goal));
    expect(plan[steadyFrom(plan)]?.speed).toBe(speeds.at(-1));
    expect(plan[steadyFrom(plan)]!.starts).toBeLessThanOrEqual(plan.at(-1)!.starts);
  }));

test('from a half by a tenth every three times, up to as recorded', () => {
  const climbs = { start: 0.5, step: 0.1, every: 3, goal: 1 };
  expect([0, 2, 3, 6, 14, 15, 99].map((round) => speedOf(climbs, round))).toEqual([0.5, 0.5, 0.6, 0.7, 0.9, 1, 1]);
});

test('a chain is one round after another, and a place that two pieces have is that of the pass that is on', () => {
  const plan = planOf({ pieces: [{ from: 10, to: 14 }, { from: 12, to: 16 }], echo: null, ladder: null, speed: 1 }, { minutes: 1 });
  expect(plan.slice(0, 4).map(({ from, round, starts }) => [from, round, starts])).toEqual([[10, 0, 0], [12, 0, 4], [10, 1, 8], [12, 1, 12]]);
  expect([timeOf(plan, 13, 1), timeOf(plan, 13, 5), timeOf(plan, 13, 9), timeOf(plan, 15, 9), timeOf(plan, 20, 1)]).toEqual([3, 5, 11, 15, null]);
});

test('refuses nothing, and what ends before it begins', () => {
  const at = (pieces: Wish['pieces']) => () => planOf({ pieces, echo: null, ladder: null, speed: 1 });
  for (const pieces of [[], [{ from: 3, to: 3 }], [{ from: 3, to: 2 }], [{ from: -1, to: 2 }]]) expect(at(pieces)).toThrow(RangeError);
});

test('a loop keeps its order, its shortest length and the recording’s end, however it is set and nudged', () =>
  held(fc.tuple(seconds(0, 100), seconds(0, 100), seconds(0.5, 100), fc.constantFrom(-0.5, 0.5), fc.constantFrom('from', 'to')), ([one, other, length, by, end]) => {
    for (const loop of [loopOf(Math.min(one, length), Math.min(other, length), length), nudged(loopOf(Math.min(one, length), Math.min(other, length), length), { [end]: by }, length)]) {
      expect(loop.from).toBeGreaterThanOrEqual(0);
      expect(loop.to - loop.from).toBeGreaterThanOrEqual(SHORTEST - 1e-9);
      expect(loop.to).toBeLessThanOrEqual(length + 1e-9);
    }
  }));
