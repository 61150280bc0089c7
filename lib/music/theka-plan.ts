import { PACES } from './laya';

/** Getting faster (or slower) by and by: to so many matras a minute, over so many cycles or minutes. */
export type Ramp = { to: number; over: number; by: 'cycles' | 'minutes' };

/** How a theka sounds: which taal, matras a minute, into how many soft beats each matra is divided (1: none), and whether it gets faster. */
export type ThekaSetting = { taal: string; speed: number; parts: 1 | 2 | 3 | 4; ramp: Ramp | null };

export const FIRST_THEKA: ThekaSetting = { taal: 'teentaal', speed: 80, parts: 1, ramp: null };

/** Matras a minute: from ati-vilambit to ati-drut. */
export const SPEED_RANGE = { from: (PACES[0] as { from: number }).from, to: (PACES.at(-1) as { to: number }).to } as const;
export const withinSpeed = (speed: number): number => Math.min(SPEED_RANGE.to, Math.max(SPEED_RANGE.from, Math.round(speed)));

/** Rounds at one speed: from which moment (seconds) and which round on, how many units of how many rounds each. */
export type Stretch = { at: number; round: number; units: number; rounds: number; matras: number; matrasAMinute: number };

/** How long one round of a stretch is, in seconds. */
export const roundSeconds = ({ matras, matrasAMinute }: Pick<Stretch, 'matras' | 'matrasAMinute'>): number => (matras * 60) / matrasAMinute;

/** A theka from its first sam on, for a good hour: its ramp step by step, then the rest at one speed, in units of some seconds. */
export function stretchesOf({ speed, ramp }: Pick<ThekaSetting, 'speed' | 'ramp'>, matras: number, seconds = HOUR): Stretch[] {
  const stretches: Stretch[] = [];
  const last = { at: 0, round: 0 };
  const add = (matrasAMinute: number, rounds: number, units: number) => {
    stretches.push({ ...last, units, rounds, matras, matrasAMinute });
    last.at += units * rounds * roundSeconds({ matras, matrasAMinute });
    last.round += units * rounds;
  };
  for (const step of ramp ? stepsOf(speed, ramp, matras) : []) add(step.matrasAMinute, step.rounds, 1);
  const steady = ramp ? ramp.to : speed;
  const rounds = Math.ceil(UNIT / roundSeconds({ matras, matrasAMinute: steady }));
  add(steady, rounds, Math.max(1, Math.ceil(seconds / (rounds * roundSeconds({ matras, matrasAMinute: steady })))));
  return stretches;
}

const HOUR = 3_600;
const UNIT = 4; // seconds, at least: longer than any drum rings
const STEPS = 40; // a ramp has at most so many speeds

// Each step is faster by the same part, which is even to the ear.
function stepsOf(speed: number, { to, over, by }: Ramp, matras: number): { rounds: number; matrasAMinute: number }[] {
  const steps = Math.max(1, Math.min(STEPS, by === 'cycles' ? over : over * 10));
  return Array.from({ length: steps }, (_, step) => {
    const matrasAMinute = speed * (to / speed) ** (step / steps);
    const done = (at: number) => Math.round((at * over) / steps);
    const cycles = by === 'cycles' ? done(step + 1) - done(step) : Math.round((over * 60) / steps / roundSeconds({ matras, matrasAMinute }));
    return { rounds: Math.max(1, cycles), matrasAMinute };
  });
}

/**
 * The sample at which the nth unit of a stretch begins. Reckoned each time from the stretch's own beginning, so that what is rounded is
 * never added up: after an hour it is as near as at first, half a sample.
 */
export const unitStart = (stretch: Stretch, nth: number, rate: number): number => Math.round((stretch.at + nth * stretch.rounds * roundSeconds(stretch)) * rate);

/** Where a moment (seconds from the first sam) is: in which round (from 0), how many matras after its sam, and how fast. */
export function placeAt(stretches: readonly Stretch[], seconds: number): { round: number; matra: number; matrasAMinute: number } {
  const stretch = (stretches.findLast(({ at }) => at <= seconds + 1e-6) ?? stretches[0]) as Stretch;
  const passed = Math.max(0, seconds - stretch.at) / roundSeconds(stretch) + 1e-7;
  const round = Math.floor(passed);
  return { round: stretch.round + round, matra: Math.min(stretch.matras - 1e-9, (passed - round) * stretch.matras), matrasAMinute: stretch.matrasAMinute };
}
