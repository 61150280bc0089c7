/** What may be wrong with how loud it is. */
export type Loudness = 'silent' | 'quiet' | 'good' | 'loud';

/** How loud the last moments were. Takes levels of 0–100, ten a second: three seconds tell that it is too quiet, one moment that it is too loud. */
export function loudnessOf(levels: readonly number[]): Loudness {
  if (Math.max(0, ...levels.slice(-LOUD_FOR)) >= LOUD) return 'loud';
  if (levels.length < QUIET_FOR) return 'good';
  const loudest = Math.max(...levels.slice(-QUIET_FOR));
  return loudest < SILENT ? 'silent' : loudest < QUIET ? 'quiet' : 'good';
}

/** A sample's height (0–1) as a level of 0–100 that the ear finds even: 60 dB from bottom to top. */
export const levelOf = (peak: number): number => (peak <= 0.001 ? 0 : Math.min(100, Math.round(100 + (20 * Math.log10(peak) * 100) / 60)));

const LOUD = 99; // −0.5 dB: cut off at the top
const LOUD_FOR = 15;
const QUIET = 42; // −35 dB
const SILENT = 5;
const QUIET_FOR = 40;
