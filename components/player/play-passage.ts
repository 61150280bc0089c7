import { now, play, seek, setSpeed, toggle, watch } from './player';
import type { Track } from './track';

/** A piece of a recording, in seconds, and how fast it is practised. */
export type Piece = { from: number; to: number; speed?: number };

/** Plays a piece of a recording once and stops at its end. Whoever goes elsewhere meanwhile goes on from there. */
export function playPassage(track: Track, { from, to, speed }: Piece): void {
  if (!play(track)) return;
  over();
  if (speed) setSpeed(speed);
  seek(from);
  const end = watch(() => {
    const { track: playing, place, status } = now();
    const isElsewhere = playing?.id !== track.id || place < from - 1 || place > to + 2;
    if (!isElsewhere && place < to) return;
    over();
    if (!isElsewhere && status === 'playing') toggle();
  });
  over = () => {
    end();
    over = nothing;
  };
}

const nothing = () => undefined;
let over: () => void = nothing;
