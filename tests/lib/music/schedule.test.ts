import { relatedRagas } from '@/lib/music/related';
import { ragaBySlug, ragas } from '@/lib/music/ragas';
import { LINE_PACES, lineSchedule, momentInCycle } from '@/lib/music/schedule';
import { taals } from '@/lib/music/taals';
import { thekaStrokes } from '@/lib/music/theka';
import { phraseOf, stepsOf } from '@/lib/music/tuning';

test('a line is sung swara after swara, the last one twice as long, a breath between phrases', () => {
  const notes = lineSchedule(phraseOf('S R | G'), 'slow', 240);
  expect(notes.map(({ index }) => index)).toEqual([0, 1, 3]);
  expect(notes.map(({ at }) => at / LINE_PACES.slow)).toEqual([0, 1, 2.5]);
  expect(notes.map(({ hold }) => hold / LINE_PACES.slow)).toEqual([1, 1, 2]);
  expect(notes[2]?.hz).toBeCloseTo(300, 1);
  expect(lineSchedule([], 'easy', 240)).toEqual([]);
});

test.each(taals.map((taal) => [taal.name, taal] as const))('after half an hour the theka of %s is where it should be', (_, taal) => {
  const places = thekaStrokes(taal).map(({ at }) => at);
  for (const matrasAMinute of [37, 80, 173, 320]) {
    const rounds = Math.floor((30 * matrasAMinute) / taal.matras);
    const sam = momentInCycle(rounds * places.length, places, { matras: taal.matras, matrasAMinute });
    const meant = ((rounds * taal.matras + (places[0] as number)) * 60) / matrasAMinute;
    expect(Math.abs(sam - meant)).toBeLessThan(0.000_001);
    for (let n = 1; n < places.length * 2; n += 1)
      expect(momentInCycle(n, places, { matras: taal.matras, matrasAMinute })).toBeGreaterThan(momentInCycle(n - 1, places, { matras: taal.matras, matrasAMinute }));
  }
});

test('relatives share swaras, thaat or hour, and stand in one row only', () => {
  const marwa = relatedRagas(ragaBySlug('marwa')!, ragas);
  expect(marwa.sameSwaras.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['puriya', 'sohini']));
  for (const raga of ragas) {
    const { sameSwaras, sameThaat, sameHour } = relatedRagas(raga, ragas);
    const all = [...sameSwaras, ...sameThaat, ...sameHour].map(({ slug }) => slug);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(raga.slug);
    for (const other of sameThaat) expect(other.thaat).toBe(raga.thaat);
  }
});

test('every pakad can be sung', () => {
  for (const { slug, pakad } of ragas) if (pakad) expect([slug, phraseOf(pakad).filter(Boolean).length]).toEqual([slug, stepsOf(pakad).length]);
});
