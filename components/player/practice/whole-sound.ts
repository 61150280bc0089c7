import { cut } from './packets';
import type { Sound } from './piece-sound';
import type { Piece } from './wish';

// Decoded, ten minutes are 115 MB for a moment.
const LONGEST_WHOLE = 600;

/** The piece out of the whole recording, decoded at once, for browsers that cannot do so in parts. Rejects what is longer than ten minutes. */
export async function decodedWhole(src: string, piece: Piece, { length, signal }: { length: number; signal: AbortSignal }): Promise<Sound> {
  if (!(length > 0) || length > LONGEST_WHOLE) throw new RangeError('too long a recording to decode at once');
  const answer = await fetch(src, { signal });
  if (!answer.ok) throw new TypeError(`the recording answered ${answer.status}`);
  return cut(await new OfflineAudioContext(1, 1, 44_100).decodeAudioData(await answer.arrayBuffer()), piece);
}
