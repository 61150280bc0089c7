import { wishesIn } from '@/lib/library/search-query';
import { bookTerms, vocabularyOf } from '@/lib/library/search-vocabulary';

const book = vocabularyOf(bookTerms);
const meant = (text: string) => wishesIn(text, book).map((wish) => Object.entries(wish.meant).map(([tag, slugs]) => `${tag}:${slugs}`).join(' ') || `“${wish.said}”`);

test.each([
  ['yaman teentaal bandish slow', ['raga:yaman', 'taal:teentaal', 'form:bandish', 'laya:vilambit']],
  ['यमन तीनताल बंदिश', ['raga:yaman', 'taal:teentaal', 'form:bandish']],
  ['Raag Yaman Kalyan', ['raga:yaman-kalyan']],
  ['raga bhoopali in teen taal, fast', ['raga:bhupali', 'taal:teentaal', 'laya:drut']],
  ['miyan ki todi', ['raga:todi']],
  ['chhota khyal drut', ['form:chhota-khayal', 'laya:drut']],
  ['dadra', ['taal:dadra form:dadra']],
  ['paltas', ['form:paltaa kind:paltaa']],
  ['alankar', ['form:paltaa']],
  ['teentaal 16', ['taal:teentaal']],
  ['madhya laya rupak', ['laya:madhya', 'taal:rupak']],
  ['class recording', ['kind:class_recording']],
  ['sham kalyan', ['raga:shyam-kalyan']],
  ['raag', ['“raag”']],
  ['mukhda of yaman', ['“mukhda”', 'raga:yaman']],
  ['', []],
  ['  -- "()* ', []],
])('%s', (text, wishes) => expect(meant(text)).toEqual(wishes));

const ragasOf = (text: string) => wishesIn(text, book).flatMap(({ tags }) => tags.raga ?? []);

test('an hour is the ragas of that hour', () => {
  expect(ragasOf('evening')).toEqual(expect.arrayContaining(['yaman', 'bhupali']));
  expect(ragasOf('evening')).not.toContain('bhairav');
  expect(ragasOf('सुबह')).toContain('bhairav');
  expect(ragasOf('late night')).toContain('malkauns');
});

test('a thaat is its ragas; a number of matras its taals', () => {
  expect(ragasOf('kalyan thaat')).toEqual(expect.arrayContaining(['yaman', 'bhupali', 'hameer']));
  expect(ragasOf('thaat bhairav')).toContain('jogiya');
  expect(wishesIn('12 matra', book)[0]?.tags.taal).toEqual(expect.arrayContaining(['ektaal', 'chautaal']));
});

test('a name of several is all of them, a half-typed one what it may become; a whole one is not its longer sister', () => {
  expect(ragasOf('kalyan')).toEqual(expect.arrayContaining(['yaman', 'yaman-kalyan', 'shuddh-kalyan']));
  expect(ragasOf('bhairav')).toEqual(expect.arrayContaining(['bhairav', 'ahir-bhairav']));
  expect(ragasOf('bhairav')).not.toContain('bhairavi');
  expect(ragasOf('yam')).toEqual(['yaman', 'yaman-kalyan']);
  expect(wishesIn('jhap ta', book)[0]?.tags.taal).toEqual(['jhaptaal']);
});

test('other names of what was named are looked for in texts, but none that also belongs to another', () => {
  const said = wishesIn('yaman', book)[0]!.sayings.map(({ words }) => words.join(' '));
  expect(said).toEqual(expect.arrayContaining(['yaman', 'iman']));
  expect(said).not.toContain('kalyan');
});

test('a school’s own ragas and taals are words like any other', () => {
  const own = vocabularyOf([{ tag: 'raga', slug: 'meerabai-ki-malhar', name: 'Meerabai ki Malhar', aliases: ['Mira Malhar'] }, ...bookTerms]);
  expect(wishesIn('mira malhar teentaal', own).map((wish) => wish.meant)).toEqual([{ raga: ['meerabai-ki-malhar'] }, { taal: ['teentaal'] }]);
});

test('however long, it stays small', () => {
  expect(wishesIn('word '.repeat(5_000), book).length).toBeLessThanOrEqual(8);
});
