import { z } from 'zod';

// What is said of a take before its bytes arrive, beside its tags. tus sends words, and '' for what was not said.

const unsaid = z.literal('').transform(() => undefined);
const DAY_MS = 86_400_000;
const ms = z.coerce.number<string | number>().int().min(0).max(DAY_MS);
const MOST_MARKERS = 100;

export const takeIntent = {
  /** The piece of it that is to be heard, in milliseconds; what is left out is its beginning, or its end. */
  trimFromMs: z.union([unsaid, ms]).optional(),
  trimToMs: z.union([unsaid, ms]).optional(),
  /** How long it is, in milliseconds. */
  lengthMs: z.union([unsaid, ms]).optional(),
  /** Places that were marked in it, in milliseconds of the whole take. */
  markers: z
    .union([z.literal('').transform(() => []), z.array(ms), z.string().max(2000).transform((said): (string | number)[] => said.split(',')).pipe(z.array(ms))])
    .pipe(z.array(z.number()).max(MOST_MARKERS))
    .default([]),
  /** Whether those it is for hear of it at once; otherwise it is a draft of the teachers'. */
  published: z.union([unsaid, z.boolean(), z.stringbool()]).optional(),
};

/** A piece of a sound, in milliseconds; null: from its beginning, to its end. */
export type Trim = { fromMs: number | null; toMs: number | null };

/** The piece that is meant, or undefined where all of it is. Takes what was sent; an end before the beginning is no piece. */
export function trimMeant({ trimFromMs: from, trimToMs: to }: { trimFromMs?: number; trimToMs?: number }): Trim | undefined {
  if (to !== undefined && to <= (from ?? 0)) return undefined;
  return from || to !== undefined ? { fromMs: from || null, toMs: to ?? null } : undefined;
}

type Piece = { fromMs: number; toMs: number };

/**
 * The pieces that marked places make of a sound: each reaches to the next mark, the last to the end. Takes the marks and the length in
 * milliseconds of the whole, and the piece of it that is heard, from whose beginning the results count; marks outside it are dropped.
 */
export function piecesBetween(markers: readonly number[], { lengthMs, trim }: { lengthMs?: number; trim?: Trim }): Piece[] {
  const from = trim?.fromMs ?? 0;
  const end = trim?.toMs ?? lengthMs;
  const inside = [...new Set(markers)].filter((at) => at >= from && (end === undefined || at < end - SHORTEST)).sort((one, other) => one - other);
  return inside.flatMap((at, n) => {
    const to = inside[n + 1] ?? end ?? at + UNKNOWN;
    return to - at < SHORTEST ? [] : [{ fromMs: at - from, toMs: to - from }];
  });
}

const SHORTEST = 300; // two taps of one thought
const UNKNOWN = 30_000; // where nobody said how long it is
