import type { Echo, Ladder, Piece } from './wish';

/** What is offered. */
export const ECHOES: readonly Echo[] = [null, { times: 1 }, { times: 1.5 }, { times: 2 }, { seconds: 2 }, { seconds: 5 }];
export const FIRST_LADDER: Ladder = { start: 0.5, step: 0.1, every: 3, goal: 1 };

/** The shortest loop, in seconds. */
export const SHORTEST = 0.5;

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
