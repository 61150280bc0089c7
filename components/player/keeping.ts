import { leftElsewhere, tellElsewhere } from './elsewhere';
import type { Kept } from './kept';
import { remember, remembered } from './memory';
import { now } from './player-store';
import type { Track } from './track';

/** Keeps where one is: on this device at once, on the server now and then, or (`now`) at once too. */
export function keepPlace(at = { now: false }): void {
  const { track, place, speed, practice } = now();
  if (!track) return;
  const kept = { at: Math.floor(place * 10) / 10, speed, practice, when: Date.now() };
  remember(track.id, kept);
  tellElsewhere(track, kept, at);
}

/** The same every few seconds, while it plays. */
export function keepNowAndThen(): void {
  if (Math.abs(Date.now() - lastKept) < 5_000) return;
  lastKept = Date.now();
  keepPlace();
}

/**
 * How a recording was left: from this device at once. What another device knows later comes a moment after, by `onLater`, unless its
 * listener has meanwhile gone somewhere, chosen something, or taken up another.
 */
export function recall(track: Track, onLater: (left: Kept) => void): Kept | undefined {
  const kept = remembered(track.id);
  isTouched = false;
  void leftElsewhere(track).then((left) => left && left.when > (kept?.when ?? 0) && !isTouched && now().track === track && onLater(left));
  return kept;
}

/** Whoever listens has gone somewhere or chosen something: what another device says comes too late. */
export const touched = (): void => void (isTouched = true);

let isTouched = false;
let lastKept = 0;
