import { chosenIn, isList, ragaAlone, rowsInSight, shelfAddress, shelfFrom, toggled } from '@/components/library/shelf-address';

function asked(address: string) {
  const values: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(address.split('?')[1])) (values[name] ??= []).push(value);
  return shelfFrom(values);
}

test('a bare address is the wall of ragas', () => {
  expect(shelfFrom({})).toMatchObject({ by: 'raga', page: 1 });
  expect(isList(shelfFrom({}))).toBe(false);
  expect(shelfAddress({})).toBe('/library');
});

test('an address and its shelf say the same', () => {
  const address = '/library?by=taal&q=slow+bandish&raga=yaman&raga=none&taal=teentaal&sort=title&page=3';
  expect(shelfAddress(asked(address))).toBe(address);
});

test.each([
  [{ by: 'secrets' }, { by: 'raga' }],
  [{ by: ['newest', 'taal'] }, { by: 'newest' }],
  [{ page: '-1' }, { page: 1 }],
  [{ page: '2.5' }, { page: 1 }],
  [{ page: '1e9' }, { page: 1 }],
  [{ q: '   ' }, { q: undefined }],
  [{ q: 'x'.repeat(500) }, { q: 'x'.repeat(100) }],
])('what makes no sense is not said: %j', (asked, shelf) => {
  expect(shelfFrom(asked)).toMatchObject(shelf);
});

test.each([{ by: 'newest' }, { raga: 'yaman' }, { raga: 'none' }, { q: 'eman' }])('%j is a list of recordings', (asked) => {
  expect(isList(shelfFrom(asked))).toBe(true);
});

test('showing more adds pages of 60 below', () => {
  expect(rowsInSight(1, 5000)).toEqual({ skip: 0, take: 60, before: undefined, after: 2, anew: false });
  expect(rowsInSight(2, 5000)).toEqual({ skip: 0, take: 120, before: undefined, after: 3, anew: false });
});

test('after three pages the list begins anew, so the page stays light', () => {
  expect(rowsInSight(3, 5000)).toMatchObject({ skip: 0, take: 180, after: 4, anew: true });
  expect(rowsInSight(4, 5000)).toEqual({ skip: 180, take: 60, before: 3, after: 5, anew: false });
});

test('the last page offers no more, and one beyond it is the last', () => {
  expect(rowsInSight(2, 61)).toMatchObject({ take: 120, after: undefined });
  expect(rowsInSight(99, 61)).toMatchObject({ skip: 0, take: 120, after: undefined });
  expect(rowsInSight(1, 0)).toEqual({ skip: 0, take: 60, before: undefined, after: undefined, anew: false });
});

test('what is chosen is put on and taken off, from the first page; a choice on the wall makes a list of it', () => {
  const shelf = asked('/library?q=alap&raga=yaman&page=4');
  const more = toggled(shelf, 'raga', 'bhupali');
  expect(shelfAddress(more)).toBe('/library?q=alap&raga=yaman&raga=bhupali');
  expect(shelfAddress(toggled(toggled(more, 'raga', 'yaman'), 'raga', 'bhupali'))).toBe('/library?q=alap');
  expect(shelfAddress(toggled(shelfFrom({}), 'laya', 'drut'))).toBe('/library?by=newest&laya=drut');
  expect(isList(toggled(asked('/library?raga=yaman'), 'raga', 'yaman'))).toBe(true);
  expect(chosenIn(more.chosen)).toBe(2);
});

test('one raga and nothing else is that raga’s place', () => {
  expect(['/library?raga=yaman', '/library?by=newest&raga=yaman', '/library?raga=yaman&q=x', '/library?raga=yaman&taal=rupak', '/library?taal=rupak'].map((address) => ragaAlone(asked(address)))).toEqual(['yaman', undefined, undefined, undefined, undefined]);
});

test('strange values are left out, and there is an end to them', () => {
  const many = shelfFrom({ raga: Array.from({ length: 500 }, (_, n) => `r${n}`), taal: ['<script>', 'a b', '../x', 'teentaal'] });
  expect([many.chosen.raga?.length, many.chosen.taal]).toEqual([20, ['teentaal']]);
});
