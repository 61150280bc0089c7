import type { Taal } from './taals';

/** A stroke of the drums: when, in matras from sam (0), which bol, how loud (0–1). */
export type Stroke = { at: number; bol: string; level: number };

/** The strokes of one matra as written: "DhaGe" is two, "TiRaKiTa" four, "-" a rest. */
export const bolsOf = (matra: string): string[] => matra.match(/[A-Z][a-z]*|-/g) ?? [];

/** One round of a theka, matra by matra: what is struck in it. Sam is loudest, khali soft, what follows within a matra softer still. */
export function thekaStrokes({ bols, khali, vibhagStarts }: Pick<Taal, 'bols' | 'khali' | 'vibhagStarts'>): Stroke[] {
  const vibhagOf = (matra: number) => vibhagStarts.filter((start) => start <= matra).at(-1) ?? 1;
  return bols.flatMap((written, at) => {
    const parts = bolsOf(written);
    const level = at === 0 ? 1 : khali.includes(vibhagOf(at + 1)) ? 0.7 : 0.8;
    return parts.flatMap((bol, part) => (bol === '-' ? [] : [{ at: at + part / parts.length, bol, level: part === 0 ? level : level * 0.75 }]));
  });
}

/** What a bol is made of: `ge` and `ka` are the left drum, open and flat; the others the right one. */
export type Part = 'na' | 'tin' | 'tun' | 'ge' | 'ka' | 'ti';

/** The parts of a bol such as "Dha"; none for what is no bol. */
export const partsOf = (bol: string): readonly Part[] => PARTS[bol.toLowerCase()] ?? [];

const PARTS: Record<string, Part[]> = {
  dha: ['na', 'ge'], dhin: ['tin', 'ge'], dhi: ['tin', 'ge'], din: ['tun', 'ge'], na: ['na'], ta: ['na'], tin: ['tin'], tun: ['tun'], ge: ['ge'], ga: ['ge'],
  gha: ['ge'], gi: ['ge'], di: ['tun'], ka: ['ka'], ke: ['ka'], kat: ['ka'], ki: ['ka'], ti: ['ti'], ra: ['ti'], te: ['ti'], tu: ['tun'], dhun: ['tun', 'ge'],
};

/** Bols in Devanagari: "धा" for "Dha", "धागे" for "DhaGe". A bol nobody knows stays as it is typed. */
export const bolInDevanagari = (matra: string): string => (matra === '-' ? 'ऽ' : bolsOf(matra).map((bol) => (bol === '-' ? 'ऽ' : (DEVANAGARI[bol.toLowerCase()] ?? bol))).join(''));

const DEVANAGARI: Record<string, string> = {
  dha: 'धा', dhin: 'धिं', dhi: 'धि', din: 'दिं', na: 'ना', ta: 'ता', tin: 'तिं', tun: 'तूं', ge: 'गे', ga: 'ग', gha: 'घ', gi: 'गि', di: 'दि', ka: 'क', ke: 'के', kat: 'कत्',
  ki: 'कि', ti: 'ति', ra: 'र', te: 'टे', tu: 'तू', dhun: 'धूं',
};

/**
 * Partials of the right drum: multiples of its pitch, loudness, and how fast they die away (per second). The paste in its middle brings
 * the modes of the skin near 1 : 2 : 3 : 4 : 5 (Raman 1934). A finger that rests on the skin, as in Na, stills the lowest.
 */
export const RIGHT: Readonly<Record<'na' | 'tin' | 'tun' | 'ti', readonly (readonly [times: number, level: number, fade: number])[]>> = {
  na: [[2, 0.62, 8], [3.01, 0.5, 10], [4.02, 0.24, 15], [5.04, 0.12, 22], [1, 0.05, 18]],
  tin: [[1, 0.3, 7], [2, 0.44, 7], [3.01, 0.14, 13], [4.02, 0.05, 18]],
  tun: [[1, 0.9, 3.4], [2, 0.12, 8], [3.01, 0.05, 12]],
  ti: [[1.16, 0.16, 42], [2.08, 0.16, 50], [3.1, 0.1, 60]],
};
