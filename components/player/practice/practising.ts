import { change, now } from '../player-store';
import { practise, setSpeed, toggle } from '../player';
import { ECHOES, FIRST_LADDER, isSameEcho, loopOf, nudged, SHORTEST } from './offered';
import type { Piece } from './wish';

// What a child or a teacher does to practise: each is a tap, or a key.

/** The one loop there is, on or off; null: none, or a chain. */
export const theLoop = (pieces: readonly Piece[]): Piece | null => (pieces.length === 1 ? (pieces[0] as Piece) : null);

/** The loop begins where it stands now. */
export function fromHere(): void {
  const { place, practice } = now();
  const loop = theLoop(practice.pieces);
  if (practice.on && loop && place < loop.to - SHORTEST) repeat([{ from: place, to: loop.to }]);
  else change({ mark: place });
}

/** The loop ends where it stands now, and is sung again and again from here on. Where no beginning was said, it is where the last loop began, or the recording does. */
export function toHere(): void {
  const { place, practice, mark, length } = now();
  repeat([loopOf(mark ?? theLoop(practice.pieces)?.from ?? 0, place, length)]);
}

/** These pieces, one after another, again and again. */
export const repeat = (pieces: readonly Piece[]): void => practise({ pieces, on: true });

/** A named piece: repeated at its own speed, and heard at once. */
export function repeatPassage(piece: Piece, speed: number): void {
  repeat([piece]);
  if (speed !== now().speed) setSpeed(speed);
  if (now().status !== 'playing') toggle();
}

/** The loop as it is drawn on the waveform, in seconds. */
export const drawLoop = (from: number, to: number): void => repeat([loopOf(from, to, now().length)]);

/** Repeats what is there, or lets it go on; without anything to repeat, marks a beginning and then an end. */
export function toggleLoop(): void {
  const { practice, mark } = now();
  if (practice.pieces.length > 0) practise({ on: !practice.on });
  else if (mark === null) fromHere();
  else toHere();
}

/** Nothing is repeated any more. */
export const clearLoop = (): void => practise({ pieces: [], on: false });

/** Moves an end of the loop by so many seconds. */
export function nudge(by: { from?: number; to?: number }): void {
  const { practice, length } = now();
  const loop = theLoop(practice.pieces);
  if (loop) practise({ pieces: [nudged(loop, by, length)] });
}

/** The next of the silences that are offered. */
export function nextEcho(): void {
  const at = ECHOES.findIndex((one) => isSameEcho(one, now().practice.echo));
  practise({ echo: ECHOES[(at + 1) % ECHOES.length] ?? null });
}

/** The ladder, begun or ended. */
export const toggleLadder = (): void => practise({ ladder: now().practice.ladder ? null : FIRST_LADDER });
