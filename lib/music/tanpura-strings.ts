import type { Tuning } from './tanpura';
import { frequencyOf } from './tuning';

/** The strings over a Sa in Hz, in Hz, in the order they are plucked: the first string(s) below Sa, the pair at Sa, the lowest an octave under it. */
export const stringsOf = (tuning: Tuning, saHz: number): number[] => [
  ...[...tuning].map((swara) => frequencyOf({ swara, octave: -1 }, saHz)),
  saHz,
  saHz,
  saHz / 2,
];
