import { findForm } from '@/lib/music/forms';
import { findRaga, ragas, suggestRagas } from '@/lib/music/ragas';
import { findTaal, taals } from '@/lib/music/taals';
import { listed, OTHER_RAGAS, RAGAS, STRANGERS, TAALS } from './spellings';

const wrong = (found: (text: string) => { slug: string } | null, expected: string | null, text: string) => {
  const slug = found(text)?.slug ?? null;
  return slug === expected ? [] : [`${text} → ${slug}, not ${expected}`];
};

test('every spelling finds its raga, whatever it is written with', () => {
  const rows = Object.entries(RAGAS).flatMap(([slug, text]) => listed(text).map((one) => [slug, one] as const));
  expect(rows.length).toBeGreaterThan(500);
  expect(new Set(Object.keys(RAGAS))).toEqual(new Set(ragas.map(({ slug }) => slug)));
  expect(rows.flatMap(([slug, text]) => wrong(findRaga, slug, text))).toEqual([]);
});

test('every spelling finds its taal', () => {
  const rows = Object.entries(TAALS).flatMap(([slug, text]) => listed(text).map((one) => [slug, one] as const));
  expect(new Set(Object.keys(TAALS))).toEqual(new Set(taals.map(({ slug }) => slug)));
  expect(rows.flatMap(([slug, text]) => wrong(findTaal, slug, text))).toEqual([]);
});

test('a raga that has no card is not taken for a relative', () => {
  expect(listed(OTHER_RAGAS).flatMap((text) => wrong(findRaga, null, text))).toEqual([]);
});

test('words that are no raga and no taal find none', () => {
  const words = listed(STRANGERS);
  expect(words.length).toBeGreaterThan(250);
  expect(words.flatMap((text) => wrong(findRaga, null, text))).toEqual([]);
  expect(words.flatMap((text) => wrong(findTaal, null, text))).toEqual([]);
});

test('every name and alias of a card finds that card', () => {
  for (const raga of ragas) for (const name of [raga.name, raga.devanagari, ...raga.aliases]) expect([name, findRaga(name)?.slug]).toEqual([name, raga.slug]);
  for (const taal of taals) for (const name of [taal.name, taal.devanagari, ...taal.aliases]) expect([name, findTaal(name)?.slug]).toEqual([name, taal.slug]);
});

test('a slip of one finger in a long name is forgiven, and never leads to another raga', () => {
  const slips = ragas.filter(({ name }) => /^[a-z]{7,}$/i.test(name)).flatMap(({ slug, name }) =>
    [...name].slice(1, -1).flatMap((_, at) => {
      const i = at + 1;
      return [
        name.slice(0, i) + name.slice(i + 1),
        name.slice(0, i) + name.charAt(i + 1) + name.charAt(i) + name.slice(i + 2),
        `${name.slice(0, i)}q${name.slice(i + 1)}`,
      ].map((text) => ({ slug, text, found: findRaga(text)?.slug ?? null }));
    }),
  );
  const astray = slips.filter(({ slug, found }) => found && found !== slug);
  const lost = slips.filter(({ found }) => !found);
  expect(astray.filter(({ text }) => text !== 'Bihaga')).toEqual([]); // which is Bihag with its final a
  expect(lost.length / slips.length).toBeLessThan(0.08);
});

test('a class’s ways of writing forms', () => {
  const rows = { 'bada-khayal': 'bada khyal; vilambit khayal; बड़ा ख्याल', 'chhota-khayal': 'chota khyal; drut khayal; छोटा ख्याल', paltaa: 'palta; paltas; alankar; अलंकार; पलटे', alap: 'aalap; alaap; आलाप', taan: 'taans; tan; तान', tarana: 'taraana; तराना', 'sargam-geet': 'sargam; sargam geet; सरगम' };
  expect(Object.entries(rows).flatMap(([slug, text]) => listed(text).flatMap((one) => wrong(findForm, slug, one)))).toEqual([]);
});

test('half a name suggests', () => {
  expect(suggestRagas('यम')[0]?.slug).toBe('yaman');
  expect(suggestRagas('todi').map(({ slug }) => slug)).toEqual(expect.arrayContaining(['todi', 'gurjari-todi', 'bilaskhani-todi', 'bhupal-todi']));
  expect(suggestRagas('')).toHaveLength(8);
});
