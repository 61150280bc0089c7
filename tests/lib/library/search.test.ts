import fc from 'fast-check';
import type { Parent, Student, Teacher } from '@/lib/auth/viewer';
import type { Candidate } from '@/lib/db/recording-search';
import { renameTag, saveRaga, searchRecordings } from '@/lib/library';
import { type Chosen, facetNames } from '@/lib/library/rules';
import { ragaTerm } from '@/lib/library/shared';
import { readerOf, sift } from '@/lib/library/search-facets';
import { distance } from '@/lib/library/search-nearest';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';
import { recordingOf } from '@/tests/support/recording';

jest.setTimeout(60_000);
const db = testDatabase();
let cast: Cast;
let meera: Teacher;
let anu: Student;
let lata: Parent;
let dev: Teacher;
beforeEach(async () => {
  cast = await people();
  ({ meera, anu, lata, dev } = viewers(cast));
});
const recording = (said: Parameters<typeof recordingOf>[1]) => recordingOf(cast.meera, said);
const titles = async (text: string, chosen?: Chosen) => (await searchRecordings(meera, { text, chosen })).recordings.map(({ title }) => title);

test('sorted by raga, it is the names one sees that are in order, of the book’s and of one’s own; those without come last', async () => {
  const { slug } = await saveRaga(meera, ragaTerm.parse({ name: 'Zila Kafi' }));
  await renameTag(meera, { kind: 'raga', slug, name: 'Alhaiya Kafi' }); // its address still begins with Z
  for (const raga of ['yaman', slug, null, 'bhairavi']) await recording({ title: `Of ${raga}`, raga });
  const sorted = async (sort: 'raga' | 'raga-back') => (await searchRecordings(meera, { sort })).recordings.map(({ raga }) => raga);
  expect(await sorted('raga')).toEqual([slug, 'bhairavi', 'yaman', null]);
  expect(await sorted('raga-back')).toEqual([null, 'yaman', 'bhairavi', slug]);
});

describe('what is found', () => {
  beforeEach(async () => {
    await recording({ title: 'Morning class', raga: 'yaman', taal: 'teentaal', form: 'bandish', laya: 'vilambit' });
    await recording({ title: 'Yaman fast', raga: 'yaman', taal: 'teentaal', form: 'bandish', laya: 'drut' });
    await recording({ title: 'यमन आलाप', notes: 'softly' });
    await recording({ title: 'Paltaa 100%', notes: 'with Bhairav in mind', kind: 'paltaa' });
    await recording({ title: 'Bhairavi bhajan', raga: 'bhairavi', form: 'bhajan', lyrics: 'मत जा जोगी' });
  });

  test.each([
    ['yaman teentaal bandish slow', ['Morning class']],
    ['YAMAN', ['Yaman fast', 'Morning class', 'यमन आलाप']],
    ['यमन', ['Yaman fast', 'Morning class', 'यमन आलाप']],
    ['yam', ['Yaman fast', 'यमन आलाप', 'Morning class']],
    ['iman alap', ['यमन आलाप']],
    ['bhairav', ['Paltaa 100%']],
    ['jogi', ['Bhairavi bhajan']],
    ['morn', ['Morning class']],
    ['softly', ['यमन आलाप']],
    ['palta', ['Paltaa 100%']],
    ['evening drut', ['Yaman fast']],
  ])('%s', async (text, found) => expect((await titles(text)).sort()).toEqual([...found].sort()));

  test('a title and a tag rank before words in the notes; what names both before either', async () => {
    expect((await titles('yaman'))[0]).toBe('Yaman fast');
    await recording({ title: 'Homework', notes: 'yaman' });
    expect((await titles('yaman')).at(-1)).toBe('Homework');
  });

  test.each(['nothing like it', 'invoice quarterly', 'yaman helicopter', "' OR 1=1 --", '%', '*', 'title:yaman NOT x'])('what is irrelevant finds nothing: %s', async (text) =>
    expect(await titles(text)).toEqual([]),
  );

  test('nothing but spaces or signs asks for nothing in particular, or finds nothing', async () => {
    expect(await titles('   ')).toHaveLength(5);
    expect(await titles('"')).toEqual([]);
  });

  test('a slip of the finger is mended, and said; only where nothing was found', async () => {
    const found = await searchRecordings(meera, { text: 'yamn drut' });
    expect([found.instead, found.recordings.map(({ title }) => title)]).toEqual(['Yaman drut', ['Yaman fast']]);
    expect((await searchRecordings(meera, { text: 'mornng' })).instead).toBe('Morning');
    expect((await searchRecordings(meera, { text: 'yaman' })).instead).toBeUndefined();
  });

  test('nobody is shown a word of what they may not see', async () => {
    await recording({ title: 'Zubeida', published: false });
    await recordingOf(cast.dev, { title: 'Zarina' });
    for (const text of ['Zubeda', 'Zarinna']) expect(await searchRecordings(anu, { text })).toMatchObject({ total: 0, recordings: [] });
    expect((await searchRecordings(anu, { text: 'Zubeda' })).instead).toBeUndefined();
    expect((await searchRecordings(meera, { text: 'Zarinna' })).instead).toBeUndefined();
    expect((await searchRecordings(meera, { text: 'Zubeda' })).instead).toBe('Zubeida');
    expect((await searchRecordings(dev, { text: 'yaman' })).total).toBe(0);
    expect((await searchRecordings(lata, { text: 'yaman' })).total).toBe(3);
  });

  test('where words do not go together, those that do are offered; where a choice leaves nothing, how many there were', async () => {
    expect((await searchRecordings(meera, { text: 'yaman bhajan' })).fewer).toEqual({ text: 'yaman', count: 3 });
    expect(await searchRecordings(meera, { text: 'yaman', chosen: { form: ['ghazal'] } })).toMatchObject({ total: 0, unfiltered: 3 });
  });

  test('a school’s own raga is found by all its names, next door it is only a word', async () => {
    await db.schoolTerm.create({ data: { schoolId: cast.saraswati.id, kind: 'raga', slug: 'own-raga', name: 'Sakhi', aliases: ['Saheli'] } });
    await recording({ title: 'New', raga: 'own-raga' });
    expect(await titles('saheli')).toEqual(['New']);
    expect((await searchRecordings(dev, { text: 'saheli' })).total).toBe(0);
  });

  test('orders, and pages that meet', async () => {
    const sorted = async (sort: 'title' | 'newest') => (await searchRecordings(meera, { sort, take: 2 })).recordings.map(({ title }) => title);
    expect(await sorted('title')).toEqual(['Bhairavi bhajan', 'Morning class']);
    expect(await sorted('newest')).toEqual(['Bhairavi bhajan', 'Paltaa 100%']);
    expect((await searchRecordings(meera, { sort: 'title', skip: 2, take: 2 })).recordings.map(({ title }) => title)).toEqual(['Paltaa 100%', 'Yaman fast']);
  });

  test('whatever is typed is words, never a query language', async () => {
    const letters = fc.constantFrom('"', '*', '(', ')', '-', '^', ':', '{', '}', 'NEAR', 'AND ', ' OR ', ' NOT ', 'title', 'ya', '\0', "'", ';', '\\', 'य', '्', '🎵', '\n', '\ud800', ' ');
    const typed = fc.oneof(fc.array(letters, { maxLength: 14 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const found = await searchRecordings(anu, { text });
        expect(found.total).toBeLessThanOrEqual(5);
      }),
      { numRuns: 150 },
    );
  });
});

test('a batch, an uploader and what is to be looked after are a teacher’s to choose by', async () => {
  const id = await recording({ visibility: 'batches', raga: null, playableId: null });
  await db.recordingBatch.create({ data: { schoolId: cast.saraswati.id, recordingId: id, batchId: cast.saturday.id } });
  await recording({ raga: 'yaman' });
  const chosen: Chosen = { batch: [cast.saturday.id], check: ['untagged', 'noCopy'], uploader: [cast.meera.id] };
  expect((await searchRecordings(meera, { chosen })).recordings.map((row) => row.id)).toEqual([id]);
  expect((await searchRecordings(anu, { chosen })).total).toBe(2);
  expect((await searchRecordings(anu, {})).facets.map(({ name }) => name)).toEqual(['raga', 'taal', 'form', 'laya', 'paltaa']);
});

describe('facets', () => {
  const candidate: fc.Arbitrary<Candidate> = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    raga: fc.constantFrom('', 'yaman', 'bhupali', 'bhairav', 'own'),
    taal: fc.constantFrom('', 'teentaal', 'rupak'),
    form: fc.constantFrom('', 'bandish', 'paltaa'),
    kind: fc.constantFrom('demonstration', 'paltaa'),
    laya: fc.constantFrom('', 'drut'),
    uploaderId: fc.constantFrom('meera', 'kiran'),
    day: fc.constantFrom('2026-05-01', '2026-04-20', '2024-01-01'),
    playable: fc.boolean(),
    inTitle: fc.constant(0),
  });
  const values = { raga: ['yaman', 'bhupali', 'none'], taal: ['teentaal', 'none'], thaat: ['kalyan', 'bhairav'], prahar: ['5', '1'], check: ['untagged', 'noCopy'], date: ['week', '2024'], paltaa: ['yes'], batch: ['b1'], laya: ['drut', 'madhya'] };
  const choices = fc.record(Object.fromEntries(Object.entries(values).map(([name, all]) => [name, fc.subarray(all)]))) as unknown as fc.Arbitrary<Chosen>;
  const around = { now: new Date('2026-05-03T12:00Z'), batches: new Map([['b1', new Set(['a', 'b'])]]) };

  test('counts are those of counting by hand, and a choice with nothing stays', () =>
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 40 }), choices, (candidates, chosen) => {
        const { hits, facets } = sift(candidates, chosen, { ...around, names: facetNames });
        const fits = (one: Candidate, but?: string) =>
          Object.entries(chosen).every(([name, wanted]) => name === but || wanted.length === 0 || readerOf(name as 'raga', around)(one).some((value) => wanted.includes(value)));
        expect(hits).toEqual(candidates.filter((one) => fits(one)));
        for (const { name, values: counted } of facets) {
          const others = candidates.filter((one) => fits(one, name));
          for (const { value, count } of counted) expect(count).toBe(others.filter((one) => readerOf(name, around)(one).includes(value)).length);
          const seen = new Set(others.flatMap((one) => readerOf(name, around)(one)));
          expect(new Set(counted.map(({ value }) => value))).toEqual(new Set([...seen, ...(chosen[name] ?? [])]));
        }
      }),
    ));
});

test('letters apart', () => expect([distance('yaman', 'yaman'), distance('yamn', 'yaman'), distance('ymaan', 'yaman'), distance('', 'ab')]).toEqual([0, 1, 1, 2]));
