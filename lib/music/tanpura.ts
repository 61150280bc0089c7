/** How a tanpura is tuned: what its first string sounds (and, of five strings, the second). */
export const TUNINGS = ['P', 'm', 'N', 'PN', 'mN'] as const;
export type Tuning = (typeof TUNINGS)[number];

/** How a tanpura sounds: its middle Sa ("C#3") and how far from it (cents), its strings, seconds a round, and the thread under the strings: 0 soft, 1 bright. */
export type TanpuraSetting = { sa: string; cents: number; tuning: Tuning; round: number; jawari: number };

export const FIRST_TANPURA: TanpuraSetting = { sa: 'C#3', cents: 0, tuning: 'P', round: 4.8, jawari: 0.55 };

/** What a setting is kept within. */
export const CENTS_RANGE = { from: -50, to: 50 } as const;
export const ROUND_RANGE = { from: 2.8, to: 8 } as const;

/** What the first string sounds. */
export type FirstString = 'P' | 'm' | 'N';

type Sung = { tanpura: string | null; swaras: readonly string[] };

/** The first string a raga wants: as its card says; else P where Pa is sung, m where only shuddha Ma is, N where neither. */
export function firstStringFor({ tanpura, swaras }: Sung): FirstString {
  if (tanpura === 'P' || tanpura === 'm' || tanpura === 'N') return tanpura;
  return swaras.includes('P') ? 'P' : swaras.includes('m') ? 'm' : 'N';
}

/** The tuning with another first string: a tanpura of five strings keeps its Ni, which a first string N leaves without a second. */
export const withFirst = (first: FirstString, five: boolean): Tuning => (first === 'N' || !five ? first : `${first}N`);
