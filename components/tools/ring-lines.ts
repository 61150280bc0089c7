import type { TaalChoice } from './choices';

/** The middle of the ring's picture, and how far out its parts are. */
export const RING = { size: 400, signs: 110, dots: 138, words: 176 } as const;

/** Where a matra (from 0; a part of one too) is at a distance from the middle: sam at the top, onwards as a clock goes. */
export function spot(matra: number, matras: number, far: number): { x: number; y: number } {
  const turn = (matra / matras) * 2 * Math.PI;
  return { x: round(RING.size / 2 + far * Math.sin(turn)), y: round(RING.size / 2 - far * Math.cos(turn)) };
}

/** An arc from one matra to another. */
export function arc(from: number, to: number, matras: number, far: number): string {
  const [start, end] = [spot(from, matras, far), spot(to, matras, far)];
  return `M${start.x} ${start.y}A${far} ${far} 0 ${to - from > matras / 2 ? 1 : 0} 1 ${end.x} ${end.y}`;
}

/** The vibhags of a taal: where each begins and ends (matras from 0), its sign, and whether it is waved. */
export const vibhagsOf = ({ vibhags, vibhagStarts, marks, khali }: TaalChoice) =>
  vibhags.map((length, nth) => {
    const start = vibhagStarts[nth] as number;
    return { from: start - 1, to: start - 1 + length, sign: signOf(marks[nth] ?? '', nth), khali: khali.includes(start), sam: nth === 0 };
  });

// A sam that is waved, as Rupak's, is written as the wave it is.
const signOf = (mark: string, nth: number): string => (mark.startsWith('0') ? '0' : nth === 0 ? '×' : mark);

const round = (value: number): number => Math.round(value * 10) / 10;
