import { type Pcm, pcm } from '../sound/wav';
import { decodedPackets } from './packets';
import type { Piece } from './wish';
import { decodedWhole } from './whole-sound';

/** Samples of one channel that begin with the piece and are about as long. */
export type Sound = { samples: Float32Array; rate: number };

/** Longer ones would not fit into a phone's memory: ten minutes are 58 MB. */
export const LONGEST_PIECE = 600;

/**
 * A piece of a recording as 16-bit sound that can be joined to itself: only its bytes are fetched, where the browser can decode them
 * alone; else a short recording as a whole. Its ends rise and fall within a few milliseconds, so that joints do not click. Rejects
 * where nothing works, with a piece that is too long, and when it is given up (`signal`).
 */
export async function pieceSound(src: string, piece: Piece, { length, signal }: { length: number; signal: AbortSignal }): Promise<Pcm> {
  if (piece.to - piece.from > LONGEST_PIECE) throw new RangeError('too long a piece to hold');
  const { samples, rate } = await decodedPackets(src, piece, signal).catch((error: unknown) => {
    if (signal.aborted || !navigator.onLine) throw error;
    return decodedWhole(src, piece, { length, signal });
  });
  signal.throwIfAborted();
  return pcm(soft(samples, rate), { rate });
}

// In place.
function soft(samples: Float32Array, rate: number): Float32Array {
  const ramp = Math.min(Math.round(rate * FADE), samples.length >> 1);
  for (let i = 0; i < ramp; i += 1) {
    const level = 0.5 - 0.5 * Math.cos((Math.PI * i) / ramp);
    samples[i] = (samples[i] as number) * level;
    samples[samples.length - 1 - i] = (samples[samples.length - 1 - i] as number) * level;
  }
  return samples;
}

const FADE = 0.004;
