import { jatiOf, ragaFaults, sungIn, taalFaults } from '@/lib/music/card-faults';
import { forms } from '@/lib/music/forms';
import { layaOf, PACES } from '@/lib/music/laya';
import { findRaga, ragas } from '@/lib/music/ragas';
import { findTaal, taals } from '@/lib/music/taals';
import { thaats } from '@/lib/music/thaats';
import { bolInDevanagari, bolsOf, partsOf, thekaStrokes } from '@/lib/music/theka';
import { stepsOf } from '@/lib/music/tuning';

// The book agrees with itself: every card of every raga and taal is held to the rules a school's own corrections are held to.

const DEVANAGARI = /^[\p{Script=Devanagari}\s()-]+$/u;

test.each(ragas.map((raga) => [raga.slug, raga] as const))('the card of %s agrees with itself', (_, raga) => {
  // A jati that counts otherwise than the lines is marked as disputed.
  const faults = ragaFaults(raga).filter(({ fact }) => !(fact in raga.disputed));
  expect(faults).toEqual([]);
  expect([...sungIn(raga)].sort()).toEqual([...raga.swaras].sort());
  if (raga.jati !== jatiOf(raga)) expect(raga.disputed.jati).toContain(jatiOf(raga));
  const thaat = thaats.find(({ name }) => name === raga.thaat)?.swaras.split(' ');
  const outside = thaat ? raga.swaras.filter((swara) => !thaat.includes(swara)) : [];
  expect([...raga.outsideThaat].sort()).toEqual(outside.sort());
  expect(raga.devanagari).toMatch(DEVANAGARI);
  expect(raga.sources.length).toBeGreaterThan(0);
  expect(['high', 'medium', 'low']).toContain(raga.confidence);
});

test('phrases keep to their raga, but for the ornaments that are known', () => {
  const beyond = ragas.flatMap((raga) => {
    const more = stepsOf(raga.pakad ?? '').filter(({ swara }) => ![...raga.swaras, ...raga.occasional].includes(swara));
    return more.length > 0 ? [[raga.slug, [...new Set(more.map(({ swara }) => swara))].join('')]] : [];
  });
  expect(beyond).toEqual([
    ['puriya-dhanashree', 'g'], ['jogiya', 'nG'], ['deshkar', 'n'], ['shankara', 'r'], ['pahadi', 'm'], ['gorakh-kalyan', 'd'], ['dhani', 'R'],
  ]);
});

test.each(taals.map((taal) => [taal.slug, taal] as const))('the card of %s agrees with itself', (_, taal) => {
  expect(taalFaults(taal)).toEqual([]);
  expect(taal.devanagari).toMatch(DEVANAGARI);
  expect(taal.sources.length).toBeGreaterThan(0);
  expect(taal.verified || taal.note).toBeTruthy();
  expect(taal.laya.every((laya) => PACES.some((pace) => pace.laya === laya))).toBe(true);
  const strokes = thekaStrokes(taal);
  expect(strokes.every(({ at }) => at >= 0 && at < taal.matras)).toBe(true);
  for (const { bol } of strokes) expect([bol, partsOf(bol).length > 0]).toEqual([bol, true]);
  for (const bol of taal.bols) expect(bolInDevanagari(bol)).not.toMatch(/[a-z]/i);
});

test('every slug is one thing, and no spelling is claimed by two', () => {
  for (const [shelf, find] of [[ragas, findRaga], [taals, findTaal]] as const) {
    expect(new Set(shelf.map(({ slug }) => slug)).size).toBe(shelf.length);
    for (const { slug, name, devanagari, aliases } of shelf) for (const said of [name, devanagari, ...aliases]) expect([said, find(said)?.slug ?? slug]).toEqual([said, slug]);
  }
  const owners = new Map<string, string>();
  for (const { slug, name, aliases } of [...ragas, ...taals])
    for (const said of [name, ...aliases].map((one) => one.toLowerCase())) {
      expect([said, owners.get(said) ?? slug]).toEqual([said, slug]);
      owners.set(said, slug);
    }
  expect(new Set(forms.map(({ slug }) => slug)).size).toBe(forms.length);
});

test('what contradicts itself is found', () => {
  const card = { aroha: "S R G P D S'", avaroha: "S' D P G R S", vadi: 'G', samvadi: 'D', pakad: null, thaat: 'Kalyan', jati: 'Audav-Audav', prahar: [5] };
  expect(ragaFaults(card)).toEqual([]);
  expect(ragaFaults({ ...card, vadi: 'm' })).toEqual([{ fact: 'vadi', is: 'notSung' }]);
  expect(ragaFaults({ ...card, aroha: 'S R X' })).toEqual([{ fact: 'aroha', is: 'noSwaras' }]);
  expect(ragaFaults({ ...card, avaroha: 'S R' })).toEqual([{ fact: 'avaroha', is: 'tooShort' }]);
  expect(ragaFaults({ ...card, thaat: 'Kalyani', jati: 'Shadav-Audav', prahar: [9] }).map(({ fact }) => fact)).toEqual(['thaat', 'jati', 'prahar']);
  const [teentaal] = taals;
  expect(taalFaults({ ...teentaal!, bols: teentaal!.bols.slice(1) }).map(({ fact }) => fact)).toContain('bols');
  expect(taalFaults({ ...teentaal!, khali: [10] }).map(({ is }) => is)).toContain('offVibhag');
  expect(taalFaults({ ...teentaal!, tali: [5, 13] }).map(({ is }) => is)).toContain('noSam');
});

test('a matra holds what is written in it', () => {
  expect(bolsOf('DhaGe')).toEqual(['Dha', 'Ge']);
  expect(bolsOf('TiRaKiTa')).toEqual(['Ti', 'Ra', 'Ki', 'Ta']);
  expect(bolsOf('-Dhin')).toEqual(['-', 'Dhin']);
  expect(thekaStrokes({ bols: ['DhaGe', '-'], khali: [], vibhagStarts: [1] })).toEqual([{ at: 0, bol: 'Dha', level: 1 }, { at: 0.5, bol: 'Ge', level: 0.75 }]);
  expect(bolInDevanagari('DhaGe')).toBe('धागे');
});

test('every pace has its laya', () => {
  for (const { laya, usual } of PACES) expect(layaOf(usual)).toBe(laya);
  expect(layaOf(1_000)).toBe('ati-drut');
});
