import { type Pcm, silence, wavOf } from '../sound/wav';
import { pieceSound } from './piece-sound';
import { type Plan, planOf, type Wish } from './plan';
import type { Piece } from './wish';

/** A plan, and the sound of it from beginning to end. */
export type Tape = { plan: Plan; url: string };

/**
 * Makes the sound of a wish out of a recording (its address and length in seconds). What was fetched of the same recording is kept for the next
 * wish. Rejects where the browser can make none, or when it is given up.
 */
export async function tapeOf(src: string, wish: Wish, { length, signal }: { length: number; signal: AbortSignal }): Promise<Tape> {
  const sounds = await Promise.all(wish.pieces.map((piece) => kept(src, piece, length)));
  signal.throwIfAborted();
  const rate = sounds[0]?.rate as number;
  const plan = planOf(wish, { rate });
  const silences = new Map<number, Pcm>();
  const quiet = (samples: number) => silences.get(samples) ?? silences.set(samples, silence(samples, rate)).get(samples)!;
  const pieces = plan.flatMap(({ silence: seconds }, i) => {
    const sound = sounds[i % sounds.length] as Pcm;
    return seconds > 0 ? [sound, quiet(Math.round(seconds * rate))] : [sound];
  });
  return { plan, url: URL.createObjectURL(wavOf(pieces)) };
}

// Of one recording at a time, and not more than a dozen pieces: nudging an end makes new ones. A piece is fetched to its end although
// the wish has changed meanwhile: it is short, and the next wish may want it.
let store = { src: '', sounds: new Map<string, Promise<Pcm>>(), ended: new AbortController() };

function kept(src: string, piece: Piece, length: number): Promise<Pcm> {
  if (store.src !== src || store.sounds.size > 12) {
    store.ended.abort();
    store = { src, sounds: new Map(), ended: new AbortController() };
  }
  const { sounds, ended } = store;
  const name = `${piece.from}–${piece.to}`;
  const sound = sounds.get(name) ?? pieceSound(src, piece, { length, signal: ended.signal });
  sounds.set(name, sound);
  sound.catch(() => sounds.delete(name));
  return sound;
}
