import type { Track } from './track';
import type { Trouble } from './trouble';

export type PlayerState = {
  track: Track | null;
  status: 'paused' | 'loading' | 'playing' | 'trouble';
  trouble: Trouble | null;
  /** Seconds; 0 while unknown. */
  length: number;
  speed: number;
  /** The list it was taken from, and whether its next recording follows by itself. */
  queue: readonly Track[];
  onward: boolean;
};

/** How a recording stands in a list. */
export type Listed = Pick<PlayerState, 'queue' | 'onward'>;

/** Nothing to play. */
export const IDLE: PlayerState = { track: null, status: 'paused', trouble: null, length: 0, speed: 1, queue: [], onward: false };

export const SPEEDS = [0.5, 0.6, 0.75, 0.9, 1, 1.1, 1.25, 1.5] as const;
