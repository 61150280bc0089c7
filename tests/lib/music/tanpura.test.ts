import { ragas } from '@/lib/music/ragas';
import { keptSaHz } from '@/lib/music/sa';
import { firstStringFor, TUNINGS, withFirst } from '@/lib/music/tanpura';
import { stringsOf } from '@/lib/music/tanpura-strings';

const cents = (one: number, other: number) => 1200 * Math.log2(one / other);

test('strings are the first below Sa, a pair at Sa, and the lowest an octave under it', () => {
  const sa = keptSaHz('C#3');
  expect(stringsOf('P', sa).map((hz) => Math.round(cents(hz, sa)))).toEqual([-498, 0, 0, -1200]);
  expect(stringsOf('m', sa).map((hz) => Math.round(cents(hz, sa)))).toEqual([-702, 0, 0, -1200]);
  expect(stringsOf('PN', sa).map((hz) => Math.round(cents(hz, sa)))).toEqual([-498, -112, 0, 0, -1200]);
  for (const tuning of TUNINGS) expect(stringsOf(tuning, sa)).toHaveLength(tuning.length + 3);
});

test('a raga wants Pa, Ma or Ni as its card says, or as its swaras do where it has no card', () => {
  const first = (slug: string) => firstStringFor(ragas.find((raga) => raga.slug === slug) as (typeof ragas)[number]);
  expect(['yaman', 'malkauns', 'marwa', 'puriya-dhanashree'].map(first)).toEqual(['P', 'm', 'N', 'N']);
  expect(firstStringFor({ tanpura: null, swaras: ['S', 'G', 'P'] })).toBe('P');
  expect(firstStringFor({ tanpura: null, swaras: ['S', 'g', 'm', 'd'] })).toBe('m');
  expect(firstStringFor({ tanpura: null, swaras: ['S', 'r', 'G', 'M', 'D', 'N'] })).toBe('N');
});

test('a fifth string stays where there can be one', () => {
  expect([withFirst('P', true), withFirst('m', true), withFirst('N', true), withFirst('m', false)]).toEqual(['PN', 'mN', 'N', 'm']);
});

test('a kept Sa has its cents; what says nothing is Kali 1', () => {
  expect(keptSaHz('A4')).toBeCloseTo(440, 6);
  expect(cents(keptSaHz('A4', 37), 440)).toBeCloseTo(37, 6);
  expect(keptSaHz('')).toBeCloseTo(138.591, 2);
});
