import { PLAIN, type Practice } from './practice/wish';
import type { Track } from './track';
import type { Trouble } from './trouble';

export type PlayerState = {
  track: Track | null;
  status: 'paused' | 'loading' | 'playing' | 'trouble';
  trouble: Trouble | null;
  /** Seconds; 0 while unknown. */
  length: number;
  /** As chosen; `pace` is what is heard just now, which a ladder changes. */
  speed: number;
  pace: number;
  /** What is repeated, and how. */
  practice: Practice;
  /** Which time it is heard, from 1; 0 while nothing is repeated. */
  time: number;
  /** A loop is to begin here, its end is not said yet; seconds. */
  mark: number | null;
  /** The list it was taken from, and whether its next recording follows by itself. */
  queue: readonly Track[];
  onward: boolean;
  /** When it falls asleep: ms since 1970, or at the end of this recording. */
  sleep: number | 'end' | null;
};

/** How a recording stands in a list. */
export type Listed = Pick<PlayerState, 'queue' | 'onward'>;

/** Nothing to play. */
export const IDLE: PlayerState = {
  track: null,
  status: 'paused',
  trouble: null,
  length: 0,
  speed: 1,
  pace: 1,
  practice: PLAIN,
  time: 0,
  mark: null,
  queue: [],
  onward: false,
  sleep: null,
};

export const SPEEDS = [0.5, 0.6, 0.75, 0.9, 1, 1.1, 1.25, 1.5] as const;
