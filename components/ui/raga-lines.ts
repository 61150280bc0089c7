/** What a raga's face is computed from: its card's lines as written (“N, R G M D N S'”), its two chief swaras, and its hour. */
export type FaceInput = {
  aroha: string;
  avaroha: string;
  vadi: string;
  samvadi: string;
  /** 1 (dawn) to 8 (before dawn); null for a raga of any hour. */
  prahar: number | null;
};

/** The face on a 200 × 200 ground, as SVG path data. */
export type RagaLines = {
  ascent: string;
  descent: string;
  /** Places of swaras that are sung, of those that are not, and of the two that matter most. */
  sung: string;
  absent: string;
  vadi: string;
  samvadi: string;
};

/**
 * Draws a raga: the octave is a circle with Sa on top, each swara stands at its angle in cents (just intonation), the ascent runs
 * inside, the descent outside. Signs this does not know are passed over.
 */
export function ragaLines({ aroha, avaroha, vadi, samvadi }: FaceInput): RagaLines {
  const up = swarasOf(aroha);
  const down = swarasOf(avaroha);
  const sung = new Set([...up, ...down]);
  const chief = [swarasOf(vadi)[0], swarasOf(samvadi)[0]];
  const dots = (swaras: string[]) => swaras.map((swara) => `M${place(swara, OUTER)}h0`).join('');
  return {
    ascent: line(up, INNER),
    descent: line(down, OUTER),
    sung: dots([...sung].filter((swara) => !chief.includes(swara))),
    absent: dots(Object.keys(CENTS).filter((swara) => !sung.has(swara))),
    vadi: dots(chief.slice(0, 1).filter(isKnown)),
    samvadi: dots(chief.slice(1).filter(isKnown)),
  };
}

const CENTS: Record<string, number> = { S: 0, r: 112, R: 204, g: 316, G: 386, m: 498, M: 590, P: 702, d: 814, D: 884, n: 996, N: 1088 };

const OUTER = 76;
const INNER = 54;

// The octave does not matter on a circle, so its marks (N, and S') are dropped.
const swarasOf = (line: string): string[] => [...line].filter((sign) => sign in CENTS);

const isKnown = (swara: string | undefined): swara is string => swara !== undefined;

const line = (swaras: string[], radius: number): string => (swaras.length ? `M${swaras.map((swara) => place(swara, radius)).join('L')}` : '');

function place(swara: string, radius: number): string {
  const angle = ((CENTS[swara] ?? 0) / 1200) * 2 * Math.PI;
  return `${Math.round(100 + radius * Math.sin(angle))} ${Math.round(100 - radius * Math.cos(angle))}`;
}
