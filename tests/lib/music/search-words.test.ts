import { searchWords, spokenWords } from '@/lib/music/search-words';
import { ragas } from '@/lib/music/ragas';
import { taals } from '@/lib/music/taals';

const meet = (one: string, other: string) => spokenWords(one).every((word) => searchWords(other).includes(word));

test.each([
  ['यमन', 'Yaman'],
  ['भूपाली', 'Bhoopali'],
  ['मालकौंस', 'Malkauns'],
  ['सरगम', 'Sargam'],
  ['बंदिश', 'bandish'],
  ['तीनताल', 'Teentaal'],
  ['झपताल', 'jhaptal'],
  ['एरी आली पिया बिन', 'Eri aali piya bin'],
  ['१२ मई', '12 mai'],
  ['Rāg Yaman', 'rag yaman'],
])('%s and %s meet, both ways', (one, other) => expect([meet(one, other), meet(other, one)]).toEqual([true, true]));

test('nine in ten names of the book meet their Devanagari, letter for letter', () => {
  const names = [...ragas, ...taals];
  const met = names.filter(({ name, devanagari, aliases }) => [name, ...aliases].some((one) => meet(one, devanagari)));
  expect(met.length / names.length).toBeGreaterThan(0.9);
});

test.each(['yaman', 'bhairav bhairavi', 'jog des'])('different names stay apart: %s', (text) => expect(new Set(spokenWords(text)).size).toBe(spokenWords(text).length));

test('signs are no words', () => expect(searchWords('"*() - ^ ; \0 ॥')).toEqual([]));
