import { alapOf, heightOf, paltaaOf, upAndDown, wander } from '@/lib/music/phrases';
import { ragaBySlug, ragas } from '@/lib/music/ragas';
import { saHz } from '@/lib/music/sa';
import { type Step, stepsOf } from '@/lib/music/tuning';

const said = (steps: readonly Step[]) => steps.map(({ swara, octave }) => swara + (octave < 0 ? ',' : "'").repeat(Math.abs(octave))).join(' ');
const pairsOf = (steps: readonly Step[]) => steps.slice(1).map((step, index) => said([steps[index] as Step, step]));

// The same numbers every time, as a dice would give them.
const dice = (seed: number) => (below: number) => (seed = (seed * 16807 + 11) % 2147483647) % below;

test.each(ragas.map((raga) => [raga.slug, raga] as const))('wandering through %s keeps to its lines and comes home', (_, raga) => {
  const lines = [stepsOf(raga.aroha), [...stepsOf(raga.avaroha), { swara: 'S', octave: 0 }]];
  const start = said([lines[0]?.[0] as Step]);
  // From the lowest Sa into an aroha that begins below it (N, R G …).
  const known = new Set([...lines.flatMap(pairsOf), `S ${start}`]);
  for (const seed of [1, 2, 3]) {
    const way = wander(raga, 60, dice(seed));
    expect(way.length).toBeGreaterThanOrEqual(60);
    expect(way.length).toBeLessThan(120);
    expect(said(way.slice(-1))).toBe('S');
    expect(pairsOf(way).filter((pair) => !known.has(pair))).toEqual([]);
  }
});

test('an alap begins at home, goes below, and reaches higher each time', () => {
  const yaman = ragaBySlug('yaman') as (typeof ragas)[number];
  expect(alapOf(yaman).map(said)).toEqual([
    'S',
    "S N, D, P, D, N, S",
    'N, R S',
    'N, R G R S',
    'N, R G M G R S',
    'N, R G M D P M G R S',
    'N, R G M D N D P M G R S',
    "N, R G M D N S' N D P M G R S",
  ]);
});

test.each(ragas.map((raga) => [raga.slug, raga] as const))('the alap of %s has phrases in its own swaras', (_, raga) => {
  const phrases = alapOf(raga);
  expect(phrases.length).toBeGreaterThan(4);
  const own = new Set([...stepsOf(raga.aroha), ...stepsOf(raga.avaroha)].map(({ swara }) => swara));
  expect(phrases.flat().filter(({ swara }) => !own.has(swara))).toEqual([]);
  expect(said(phrases.at(-1)?.filter((step) => heightOf(step) === 1200) ?? [])).toContain("S'");
});

test('a paltaa climbs and comes back step by step', () => {
  const bhupali = ragaBySlug('bhupali') as (typeof ragas)[number];
  expect(said(paltaaOf(bhupali, [0, 1, 2]))).toBe("S R G R G P G P D P D S' S' D P D P G P G R G R S");
  expect(said(upAndDown(bhupali))).toBe("S R G P D S' D P G R S");
});

test('a Sa has its pitch', () => {
  expect(saHz('C#', 3)).toBeCloseTo(138.59, 2);
  expect(saHz('A', 4)).toBe(440);
  expect(saHz('G#', 3)).toBeCloseTo(207.65, 2);
  expect(saHz('H')).toBeUndefined();
});
