import { frequencyOf, type Step } from './tuning';

/** One note of a line: when and how long (seconds from its beginning), how high (Hz), and which swara of the line it is. */
export type TimedNote = { at: number; hold: number; hz: number; index: number };

/** How long a swara of a line is held, in seconds. */
export const LINE_PACES = { slow: 1.1, easy: 0.7, quick: 0.42 } as const;
export type LinePace = keyof typeof LINE_PACES;

/** A line of swaras in time, each as long as the pace says and the last one twice, over a Sa in Hz. A null in the line is a breath. */
export function lineSchedule(line: readonly (Step | null)[], pace: LinePace, saHz: number): TimedNote[] {
  const length = LINE_PACES[pace];
  const last = line.findLastIndex((step) => step !== null);
  let at = 0;
  return line.flatMap((step, index) => {
    const hold = index === last ? length * 2 : step ? length : length / 2;
    const note = step && { at, hold, hz: frequencyOf(step, saHz), index };
    at += hold;
    return note ? [note] : [];
  });
}

/**
 * When the nth thing of a cycle that goes round and round happens, in seconds from its first sam. Reckoned anew each time from whole
 * rounds, so that nothing adds up: after half an hour it is as exact as at the beginning. `places` are in matras from sam.
 */
export function momentInCycle(nth: number, places: readonly number[], { matras, matrasAMinute }: { matras: number; matrasAMinute: number }): number {
  const round = Math.floor(nth / places.length);
  return ((round * matras + (places[nth % places.length] as number)) * 60) / matrasAMinute;
}
