/** A note of the melody: when (seconds), how long, how high (Hz), how long it slides from the note before, and how loud (0–1). */
export type Note = { at: number; hold: number; hz: number; slide: number; level: number };

/** A tabla bol such as "Dha", when, and how loud. */
export type Stroke = { at: number; bol: string; level: number };

export type Instrument = 'voice' | 'sitar' | 'bansuri';

/** What is played: a melody and a theka over a tanpura's strings (Hz, in the order they are plucked). */
export type Score = { seconds: number; saHz: number; tanpura: number[]; instrument: Instrument; notes: Note[]; strokes: Stroke[] };

export const RATE = 48_000;

/** A random generator that gives the same numbers for the same name, so that a sound is the same whenever it is made. */
export function diceOf(name: string): (below: number) => number {
  const { imul } = Math; // asked for at every sample of noise
  let state = [...name].reduce((hash, letter) => imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5);
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
