const FRACTIONS: Record<number, string> = { 0.5: '½', 0.75: '¾', 1.25: '1¼', 1.5: '1½' };

/** A speed as musicians write it: ½, ¾, 1, 1.1. */
export const speedName = (speed: number): string => FRACTIONS[speed] ?? String(Math.round(speed * 100) / 100);
