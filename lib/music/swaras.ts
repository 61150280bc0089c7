/** How a swara is written in each script, and said. `komal` is underlined, `tivra` has a stroke above, in Bhatkhande's notation. */
export type SwaraName = { latin: string; devanagari: string; said: string; alteration?: 'komal' | 'tivra' };

const name = (latin: string, devanagari: string, said: string, alteration?: 'komal' | 'tivra'): SwaraName => ({ latin, devanagari, said, ...(alteration && { alteration }) });

export const SWARAS: Readonly<Record<string, SwaraName>> = {
  S: name('S', 'सा', 'Sa'),
  r: name('R', 'रे', 'Re', 'komal'),
  R: name('R', 'रे', 'Re'),
  g: name('G', 'ग', 'Ga', 'komal'),
  G: name('G', 'ग', 'Ga'),
  m: name('M', 'म', 'Ma'),
  M: name('M', 'म', 'Ma', 'tivra'),
  P: name('P', 'प', 'Pa'),
  d: name('D', 'ध', 'Dha', 'komal'),
  D: name('D', 'ध', 'Dha'),
  n: name('N', 'नि', 'Ni', 'komal'),
  N: name('N', 'नि', 'Ni'),
};
