import { list, now, play } from './player';
import { nextUp } from './queue-order';
import type { Track } from './track';

/** Plays this after what plays now; at once, where nothing does. */
export function playNext(track: Track): void {
  const { track: here, queue } = now();
  if (!here) play(track);
  else if (here.id !== track.id) list({ queue: nextUp(queue, here, track), onward: true });
}
