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

/** Where a moment (seconds from the first sam) is: in which round (from 0), how many matras after its sam, and how fast. */
export function placeAt(stretches: readonly Stretch[], seconds: number): { round: number; matra: number; matrasAMinute: number } {
  const stretch = (stretches.findLast(({ at }) => at <= seconds + 1e-6) ?? stretches[0]) as Stretch;
  const passed = Math.max(0, seconds - stretch.at) / roundSeconds(stretch) + 1e-7;
  const round = Math.floor(passed);
  return { round: stretch.round + round, matra: Math.min(stretch.matras - 1e-9, (passed - round) * stretch.matras), matrasAMinute: stretch.matrasAMinute };
}
