import type { Track } from './track';

/** The recording that stands so many places after (or before) this one in a list, if there is one. */
export function neighbour(queue: readonly Track[], track: Track | null, step: 1 | -1): Track | undefined {
  const at = queue.findIndex(({ id }) => id === track?.id);
  return at < 0 ? undefined : queue[at + step];
}
