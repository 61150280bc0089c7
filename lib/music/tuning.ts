/** Just intonation, in cents above Sa (shared by every room that sounds a swara). */
export const CENTS: Readonly<Record<string, number>> = {
  S: 0, r: 111.73, R: 203.91, g: 315.64, G: 386.31, m: 498.04, M: 590.22, P: 701.96, d: 813.69, D: 884.36, n: 1017.6, N: 1088.27,
};

export type Step = { swara: string; octave: number };

/** The swaras of a line such as "N, R G M D N S'": `'` an octave up, `,` one down. Marks that are no swara are passed over. */
export const stepsOf = (line: string): Step[] =>
  [...line.matchAll(/([SrRgGmMPdDnN])([',]*)/g)].map(([, swara, marks]) => ({
    swara: swara as string,
    octave: [...(marks as string)].reduce((sum, mark) => sum + (mark === "'" ? 1 : -1), 0),
  }));

/** A phrase such as a pakad, with null for the breath that a bar marks. */
export const phraseOf = (phrase: string): (Step | null)[] => phrase.split('|').flatMap((part, at) => [...(at > 0 ? [null] : []), ...stepsOf(part)]);

/** The frequency in Hz of a swara over a Sa in Hz. */
export const frequencyOf = ({ swara, octave }: Step, saHz: number): number => saHz * 2 ** ((CENTS[swara] ?? 0) / 1200 + octave);
