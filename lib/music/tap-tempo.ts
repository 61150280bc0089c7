import { withinSpeed } from './theka-plan';

/**
 * The matras a minute that these taps mean (milliseconds, in order of time), or null while there are fewer than two in a row. Taps more than six
 * seconds apart, or half or twice as fast as those after them, begin anew; a hand is uneven, so the middle of the last eight counts.
 */
export function tappedSpeed(taps: readonly number[]): number | null {
  const gaps: number[] = [];
  for (let i = taps.length - 1; i > 0 && gaps.length < 8; i--) {
    const gap = (taps[i] as number) - (taps[i - 1] as number);
    if (gap > LONGEST || gap <= 0 || (gaps.length > 0 && Math.abs(Math.log2(gap / middle(gaps))) > 1)) break;
    gaps.push(gap);
  }
  return gaps.length === 0 ? null : withinSpeed(60_000 / middle(gaps));
}

const LONGEST = 6_100; // ten a minute

function middle(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
