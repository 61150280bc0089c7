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

/** How fast the ladder is in its nth round (from 0), in hundredths; never past the goal, and never slower than it starts. */
export const speedOf = ({ start, step, every, goal }: Ladder, round: number): number =>
  Math.round(Math.max(start, Math.min(goal, start + Math.floor(round / Math.max(1, every)) * step)) * 100) / 100;

/** The silence after a piece so long, in seconds of tape: fixed seconds are as many more as the tape runs faster, so that they last that long. */
export function echoSeconds(echo: Echo, { length, speed }: { length: number; speed: number }): number {
  if (!echo) return 0;
  return 'times' in echo ? echo.times * length : echo.seconds * speed;
}
