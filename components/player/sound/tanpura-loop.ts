import { keptSaHz } from '@/lib/music/sa';
import type { TanpuraSetting } from '@/lib/music/tanpura';
import { stringsOf } from '@/lib/music/tanpura-strings';
import { loudestOf, pluckedString } from './tanpura-strings';

/** A tanpura to be heard for as long as one likes: `first` as the hand begins, then `again` and again. Samples of −1…1, both as long. */
export type TanpuraLoop = { first: Float32Array; again: Float32Array; rate: number; rounds: number };

export const TANPURA_RATE = 32_000;

/**
 * Renders several rounds of plucked strings. What still rings when they are over is laid into their beginning, so that `again` follows
 * `first`, and itself, exactly as if nobody had cut anything. Takes samples a second; the rest is as the listener has set it.
 */
export function tanpuraLoop({ sa, cents, tuning, round, jawari }: TanpuraSetting, rate = TANPURA_RATE): TanpuraLoop {
  const strings = stringsOf(tuning, keptSaHz(sa, cents));
  const rings = Math.min(RINGS, round * 1.6 + 2.5);
  const plucks = strings.map((hz, string) => pluckedString({ hz: hz * 2 ** (detuneOf(string, strings.length) / 1200), jawari, seconds: rings, rate }));
  const samples = Math.round(ROUNDS * round * rate);
  const first = new Float32Array(samples);
  const tail = new Float32Array(samples);
  const places = placesOf(strings.length);
  for (let nth = 0; nth < ROUNDS * strings.length; nth++) {
    const string = nth % strings.length;
    const at = Math.floor(nth / strings.length) * round + (places[string] as number) * round + unsteady(nth) * 0.012;
    const level = levelOf(string, strings.length) * (1 + 0.09 * unsteady(nth + 31));
    lay(plucks[string] as Float32Array, Math.max(0, Math.round(at * rate)), level, first, tail);
  }
  return { ...evened(first, tail), rate, rounds: ROUNDS };
}

const ROUNDS = 4;
const RINGS = 9; // seconds a string is listened to

// The strings come evenly, and after the lowest there is a breath.
const placesOf = (strings: number): number[] => Array.from({ length: strings }, (_, string) => string / (strings + 0.35));

// Two strings of one pitch are never quite one: they beat slowly against each other. None is further off than this many cents.
const detuneOf = (string: number, strings: number): number => (string === strings - 3 ? 0.45 : string === strings - 2 ? -0.45 : 0);

const levelOf = (string: number, strings: number): number => (string === strings - 1 ? 0.95 : string < strings - 3 ? 0.8 : 0.85);

// As a hand is: −1…1, always the same for the nth pluck.
const unsteady = (nth: number): number => Math.sin(nth * 12.9898) * Math.cos(nth * 78.233);

function lay(pluck: Float32Array, at: number, level: number, into: Float32Array, tail: Float32Array) {
  for (let i = 0; i < pluck.length; i++) {
    const place = at + i;
    const sample = (pluck[i] as number) * level;
    if (place < into.length) into[place] = (into[place] as number) + sample;
    else tail[place % into.length] = (tail[place % into.length] as number) + sample;
  }
}

// What rings on from the end laid over the beginning, and all of it as loud as it may be without being cut.
function evened(first: Float32Array, tail: Float32Array) {
  const again = first.map((sample, i) => sample + (tail[i] as number));
  const loudest = loudestOf(again);
  const level = 0.89 / loudest;
  return { first: first.map((sample) => sample * level), again: again.map((sample) => sample * level) };
}
