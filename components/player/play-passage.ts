import { alarm } from './alarm';
import { now, play, practise, seek, setSpeed, toggle } from './player';
import type { Track } from './track';

/** A piece of a recording, in seconds, and how fast it is practised. */
export type Passage = { from: number; to: number; speed?: number };

/** Plays a piece of a recording once and stops at its end. Whoever goes elsewhere meanwhile goes on from there. */
export function playPassage(track: Track, { from, to, speed }: Passage): void {
  if (!play(track)) return;
  over();
  practise({ on: false });
  if (speed) setSpeed(speed);
  seek(from);
  over = alarm(to, () => {
    const { track: playing, place, status } = now();
    const isElsewhere = playing?.id !== track.id || now().practice.on || place < from - 1 || place > to + 2;
    if (isElsewhere) over();
    else if (place >= to - 0.02) {
      over();
      if (status === 'playing') toggle();
    }
  });
}

let over: () => void = () => undefined;
