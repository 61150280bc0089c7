/** A piece of a recording, in seconds. */
export type Piece = { from: number; to: number; label?: string; id?: string };

/** The silence after each pass, for the child to sing it: so many times its length, or so many seconds. */
export type Echo = { times: number } | { seconds: number } | null;

/** Faster by `step` after every so many rounds, from `start` up to `goal`. */
export type Ladder = { start: number; step: number; every: number; goal: number };

/** How one recording is practised: what is repeated (one loop, or a chain), whether it is just now, with which echo and ladder. */
export type Practice = { pieces: readonly Piece[]; on: boolean; echo: Echo; ladder: Ladder | null };

/** Nothing is repeated. */
export const PLAIN: Practice = { pieces: [], on: false, echo: null, ladder: null };

/** What is offered. */
export const ECHOES: readonly Echo[] = [null, { times: 1 }, { times: 1.5 }, { times: 2 }, { seconds: 2 }, { seconds: 5 }];
export const FIRST_LADDER: Ladder = { start: 0.5, step: 0.1, every: 3, goal: 1 };

/** The shortest loop, in seconds. */
export const SHORTEST = 0.5;

/** How fast the ladder is in its nth round (from 0), in hundredths; never past the goal, and never slower than it starts. */
export const speedOf = ({ start, step, every, goal }: Ladder, round: number): number =>
  Math.round(Math.max(start, Math.min(goal, start + Math.floor(round / Math.max(1, every)) * step)) * 100) / 100;

/** The silence after a piece so long, in seconds of tape: fixed seconds are as many more as the tape runs faster, so that they last that long. */
export function echoSeconds(echo: Echo, { length, speed }: { length: number; speed: number }): number {
  if (!echo) return 0;
  return 'times' in echo ? echo.times * length : echo.seconds * speed;
}

/** A loop from one place to the other, whichever comes first, within a recording so long (0: unknown), and not too short to hear. */
export function loopOf(one: number, other: number, length: number): Piece {
  const end = length || Infinity;
  const from = Math.max(0, Math.min(one, other, end - SHORTEST));
  return { from, to: Math.max(from + SHORTEST, Math.min(end, Math.max(one, other))) };
}

/** Both ends moved by so many seconds each; what would cross over or leave the recording stays at the last place that fits. */
export function nudged({ from, to }: Piece, by: { from?: number; to?: number }, length: number): Piece {
  const begin = Math.min(Math.max(0, from + (by.from ?? 0)), to - SHORTEST);
  return { from: Math.max(0, begin), to: Math.min(Math.max(to + (by.to ?? 0), begin + SHORTEST), length || Infinity) };
}

export const isSameEcho = (one: Echo, other: Echo): boolean => JSON.stringify(one) === JSON.stringify(other);
