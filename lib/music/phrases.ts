import type { Raga } from './ragas';
import { CENTS, type Step, stepsOf } from './tuning';

// Ways of going through a raga that keep to its aroha and avaroha, however crooked they are.

type Lines = Pick<Raga, 'aroha' | 'avaroha'>;

/** How many of this many: 0 … below − 1. A random generator, so that the same one gives the same music. */
export type Choose = (below: number) => number;

/**
 * A way of so many steps through a raga (a few more, until it is home on Sa): up along its aroha, down along its avaroha, turning
 * where both have the same swara. Every step stands in one of the two lines.
 */
export function wander(raga: Lines, length: number, choose: Choose): Step[] {
  const { up, down } = linesOf(raga);
  const way = [up[0] as Step];
  for (let [line, at] = [up, 0]; ; ) {
    if (at + 1 < line.length) way.push(line[(at += 1)] as Step);
    const [isLate, isEnd] = [way.length >= length, at + 1 === line.length];
    if (isLate && isHome(way.at(-1))) return way;
    if (!isEnd && (line === down ? isLate || choose(4) > 0 : !isLate && choose(3) > 0)) continue;
    const other = line === up ? down : up;
    const turns = other.flatMap((step, index) => (index + 1 < other.length && isSame(step, line[at] as Step) ? [index] : []));
    if (turns.length > 0) [line, at] = [other, turns[choose(turns.length)] as number];
    else if (isEnd) {
      [line, at] = [other, 0];
      way.push(other[0] as Step);
    }
  }
}

/**
 * An alap's phrases: home on Sa, down into the lower octave and back, then each reaching a little higher before it comes home, the
 * last to the upper Sa.
 */
export function alapOf(raga: Lines): Step[][] {
  const { up, down } = linesOf(raga);
  const below = [...lowered(down).slice(0, 4), ...lowered(up).slice(-3)];
  const reaching = up.flatMap((step, index) => {
    const back = down.findIndex((other) => isSame(other, step));
    return index > 0 && back >= 0 && !isHome(step) ? [[...up.slice(0, index + 1), ...down.slice(back + 1)]] : [];
  });
  return [[HOME], below, ...reaching];
}

/** A paltaa: a pattern such as [0, 1, 2] from every step of the aroha to its end, and back from every step of the avaroha. */
export function paltaaOf(raga: Lines, pattern: readonly number[]): Step[] {
  const { up, down } = linesOf(raga);
  const through = (line: readonly Step[]) =>
    line.flatMap((_, from) => (from + Math.max(...pattern) < line.length ? pattern.map((offset) => line[from + offset] as Step) : []));
  return [...through(up), ...through(down)];
}

/** The raga straight up and down. */
export const upAndDown = (raga: Lines): Step[] => [...stepsOf(raga.aroha), ...stepsOf(raga.avaroha).slice(1)];

/** How high a step is, in cents above the middle Sa. */
export const heightOf = ({ swara, octave }: Step): number => (CENTS[swara] ?? 0) + 1200 * octave;

const HOME: Step = { swara: 'S', octave: 0 };

const linesOf = ({ aroha, avaroha }: Lines) => {
  const down = stepsOf(avaroha);
  return { up: stepsOf(aroha), down: isHome(down.at(-1)) ? down : [...down, HOME] };
};
const isSame = (one: Step, other: Step) => one.swara === other.swara && one.octave === other.octave;
const isHome = (step: Step | undefined) => step !== undefined && isSame(step, HOME);
const lowered = (line: readonly Step[]) => line.map(({ swara, octave }) => ({ swara, octave: octave - 1 }));
