/** How fast: matras a minute, as commonly meant (`usual`), and between which it is still called so. */
export type Pace = { laya: string; usual: number; from: number; to: number };

export const PACES: readonly Pace[] = [
  { laya: 'ati-vilambit', usual: 20, from: 10, to: 30 },
  { laya: 'vilambit', usual: 40, from: 30, to: 60 },
  { laya: 'madhya', usual: 80, from: 60, to: 140 },
  { laya: 'drut', usual: 160, from: 140, to: 300 },
  { laya: 'ati-drut', usual: 320, from: 300, to: 600 },
];

/** The laya that so many matras a minute are called; the nearest one outside of all. */
export const layaOf = (matrasAMinute: number): string =>
  (PACES.find(({ to }) => matrasAMinute < to) ?? (PACES.at(-1) as Pace)).laya;
