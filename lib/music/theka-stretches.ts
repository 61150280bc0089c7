import { type Ramp, roundSeconds, type Stretch, type ThekaSetting } from './theka-plan';

// Apart from theka-plan.ts: only the worker that renders needs this.

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
