import { findForm } from '@/lib/music/forms';
import { praharOf, ragaOfTheHour } from '@/lib/music/hour-of-day';
import { findRaga, ragas, suggestRagas } from '@/lib/music/ragas';
import { findTaal, taals } from '@/lib/music/taals';
import { frequencyOf, stepsOf } from '@/lib/music/tuning';

test.each([
  ['Bhoopali', 'bhupali'], ['bhup', 'bhupali'], ['भूपाली', 'bhupali'], ['Raag Yaman Kalyan', 'yaman-kalyan'], ['yaman', 'yaman'], ['Eman', 'yaman'], ['यमन', 'yaman'],
  ['राग यमन', 'yaman'], ['brindabani sarang', 'brindavani-sarang'], ['Miyan ki Todi', 'todi'], ['Gurjari Todi', 'gurjari-todi'], ['malkauns vilambit bandish', 'malkauns'],
  ['Malkosh', 'malkauns'], ['Bagesri', 'bageshri'], ['Bihagda', 'bihagda'], ['bihag', 'bihag'], ['Desh', 'des'], ['Deshkar', 'deshkar'], ['Bheempalasi', 'bhimpalasi'],
])('%s is %s', (text, slug) => expect(findRaga(text)?.slug).toBe(slug));

test.each(['hello', 'homework', 'Diwali party', 'practice tomorrow', '', 'IMG 20240512', 'sunday class', 'table', 'music', 'kids'])('%s is no raga', (text) => {
  expect(findRaga(text)).toBeNull();
});

test.each([['tintal', 'teentaal'], ['teen taal 16', 'teentaal'], ['keharwa - 8', 'keherwa'], ['तीनताल', 'teentaal'], ['ek taal', 'ektaal'], ['rupak', 'rupak'], ['kaherva', 'keherwa']])(
  '%s is the taal %s',
  (text, slug) => expect(findTaal(text)?.slug).toBe(slug),
);

test.each([['chota khyal', 'chhota-khayal'], ['Palta', 'paltaa'], ['अलंकार', 'paltaa'], ['bandish', 'bandish']])('%s is the form %s', (text, slug) =>
  expect(findForm(text)?.slug).toBe(slug),
);

test('every raga is found by its own names, and no name leads to another', () => {
  for (const raga of ragas) for (const name of [raga.name, raga.devanagari]) expect([name, findRaga(name)?.slug]).toEqual([name, raga.slug]);
});

test('cards agree with themselves', () => {
  for (const raga of ragas) {
    expect(raga.swaras).toContain(raga.vadi);
    expect(raga.swaras).toContain(raga.samvadi);
    expect(stepsOf(raga.aroha).length).toBeGreaterThan(3);
  }
  for (const taal of taals) {
    expect(taal.vibhags.reduce((a, b) => a + b, 0)).toBe(taal.matras);
    expect(taal.bols).toHaveLength(taal.matras);
    for (const mark of [...taal.tali, ...taal.khali]) expect(taal.vibhagStarts).toContain(mark);
  }
  expect(new Set(ragas.map((raga) => raga.slug)).size).toBe(ragas.length);
});

test('typing suggests', () => {
  expect(suggestRagas('bh').map((raga) => raga.slug)).toContain('bhairav');
  expect(suggestRagas('yam')[0]?.slug).toBe('yaman');
});

test('swaras are tuned in just intonation', () => {
  expect(stepsOf("N, R S'")).toEqual([{ swara: 'N', octave: -1 }, { swara: 'R', octave: 0 }, { swara: 'S', octave: 1 }]);
  expect(frequencyOf({ swara: 'P', octave: 0 }, 200)).toBeCloseTo(300, 1);
});

test('the evening has its raga', () => {
  expect(praharOf(6)).toBe(1);
  expect(praharOf(19)).toBe(5);
  expect(ragaOfTheHour(19)?.slug).toBe('yaman');
});
