import { type Echo, echoSeconds, type Ladder, type Piece, speedOf } from './wish';

/** What is practised: pieces of a recording in order, over and over, the silence after each, and how fast. */
export type Wish = { pieces: readonly Piece[]; echo: Echo; ladder: Ladder | null; speed: number };

/** One time through one piece. `starts` and `silence` are seconds of the tape; as heard, they last that long divided by `speed`. */
export type Pass = Piece & { round: number; speed: number; starts: number; silence: number };

/** Passes one after another, as they stand on a tape. */
export type Plan = readonly Pass[];

/**
 * The passes that fill about so many minutes of listening, at least one round of the pieces; never more than 1,500. Lengths are whole samples of a
 * tape that has `rate` of them a second, so that the sums stay true. Refuses (RangeError) no pieces, and one that ends before it begins.
 */
export function planOf({ pieces, echo, ladder, speed }: Wish, { minutes = 30, rate = 48_000 } = {}): Plan {
  if (pieces.length === 0 || pieces.some(({ from, to }) => !(to > from) || from < 0)) throw new RangeError('nothing to practise');
  const plan: Pass[] = [];
  let [at, heard] = [0, 0];
  for (let round = 0; round === 0 || (heard < minutes * 60 && plan.length + pieces.length <= MOST); round += 1) {
    const fast = ladder ? speedOf(ladder, round) : speed;
    for (const { from, to } of pieces) {
      const sound = Math.max(1, Math.round((to - from) * rate));
      const silence = Math.round(echoSeconds(echo, { length: to - from, speed: fast }) * rate);
      plan.push({ from, to: from + sound / rate, round, speed: fast, starts: at / rate, silence: silence / rate });
      at += sound + silence;
      heard += (sound + silence) / rate / fast;
    }
  }
  return plan;
}

/** Seconds of tape. */
export const lengthOf = (plan: Plan): number => endOf(plan.at(-1) as Pass);

/** Where a pass and its silence end on the tape. */
export const endOf = ({ starts, from, to, silence }: Pass): number => starts + (to - from) + silence;

/** Which pass sounds (or is echoed) at a second of the tape; before the first the first, after the last the last. */
export function passAt(plan: Plan, time: number): number {
  let [low, high] = [0, plan.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((plan[middle] as Pass).starts <= time + CLOSE) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The second of the recording that is heard at a second of the tape; in a silence the end of what is to be echoed. */
export function placeAt(plan: Plan, time: number): number {
  const { from, to, starts } = plan[passAt(plan, time)] as Pass;
  return Math.min(to, Math.max(from, from + time - starts));
}

/** The second of the tape at which a second of the recording is heard, in the round that is on at `near`; null where none of the pieces has it. */
export function timeOf(plan: Plan, place: number, near: number): number | null {
  const { round } = plan[passAt(plan, near)] as Pass;
  const inRound = plan.filter((pass) => pass.round === round && place >= pass.from && place < pass.to);
  const pass = inRound.find((one) => near >= one.starts && near < endOf(one)) ?? inRound[0];
  return pass ? pass.starts + (place - pass.from) : null;
}

/** Where to go on after the last pass: the first round that is as fast as it, so that a ladder is not climbed anew. */
export const steadyFrom = (plan: Plan): number => plan.findIndex(({ speed }) => speed === plan.at(-1)?.speed);

const MOST = 1_500;
// A quarter of a sample: sums of seconds are not exact.
const CLOSE = 5e-6;
