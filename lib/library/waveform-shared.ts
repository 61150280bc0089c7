import { z } from 'zod';

/** Levels a second that are kept of a recording. */
export const FINEST = 20;
export const MOST_BARS = 2000;

/** A part of a waveform: from and to in seconds, and into how many bars it is condensed. */
export const waveformPart = z
  .object({ from: z.coerce.number().min(0), to: z.coerce.number().max(1_000_000), bars: z.coerce.number().int().min(1).max(MOST_BARS) })
  .refine(({ from, to }) => from < to);
export type WaveformPart = z.output<typeof waveformPart>;

/** How loud a sound is along its way: so many levels (0–255) a second, evenly spaced from its beginning. */
export type Levels = { levels: Uint8Array; rate: number };

/**
 * That part of it as bars, evenly spaced: each is the loudest level it touches, so that no moment is lost however far one looks
 * from. Where there is no sound a bar is 0.
 */
export function condensed({ levels, rate }: Levels, { from, to, bars }: WaveformPart): Uint8Array<ArrayBuffer> {
  const width = (to - from) / bars;
  return Uint8Array.from({ length: bars }, (_, bar) => {
    const first = Math.floor((from + bar * width) * rate + HAIR);
    const end = Math.max(first + 1, Math.ceil((from + (bar + 1) * width) * rate - HAIR));
    let loudest = 0;
    for (let i = first; i < Math.min(end, levels.length); i += 1) loudest = Math.max(loudest, levels[i] as number);
    return loudest;
  });
}

// What rounding leaves of 0.1 + 0.2 must not take in a neighbour.
const HAIR = 1e-6;
