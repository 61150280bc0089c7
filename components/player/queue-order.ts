import type { Track } from './track';

/** What comes after this recording in a list. */
export const coming = (queue: readonly Track[], track: Track | null): readonly Track[] => queue.slice(queue.findIndex(({ id }) => id === track?.id) + 1);

/** The list without this recording. */
export const without = (queue: readonly Track[], id: string): Track[] => queue.filter((one) => one.id !== id);

/** The list with this recording one place earlier; the first stays. */
export function earlier(queue: readonly Track[], id: string): Track[] {
  const at = queue.findIndex((one) => one.id === id);
  const [before, moved] = [queue[at - 1], queue[at]];
  return before && moved ? [...queue.slice(0, at - 1), moved, before, ...queue.slice(at + 1)] : [...queue];
}
