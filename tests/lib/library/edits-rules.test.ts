import { difference, inTheWay, isSame, type Said, takenBack } from '@/lib/library/edits-rules';

const edit = (editorId: string, toVersion: number, after: Said) => ({ editorId, toVersion, after });

test.each<[string, Said, Said, ReturnType<typeof difference>]>([
  ['nothing wanted', { raga: 'yaman' }, {}, undefined],
  ['the same', { raga: 'yaman', taal: null }, { raga: 'yaman', taal: null }, undefined],
  ['one of two', { raga: 'yaman', taal: null }, { raga: 'bhupali', taal: null }, { before: { raga: 'yaman' }, after: { raga: 'bhupali' } }],
  ['not sent', { raga: 'yaman' }, { raga: undefined }, undefined],
  ['taken off', { raga: 'yaman' }, { raga: null }, { before: { raga: 'yaman' }, after: { raga: null } }],
  ['an audience in another order of keys', { audience: { a: 1, b: [1] } }, { audience: { b: [1], a: 1 } }, undefined],
])('what differs: %s', (_, there, wanted, expected) => expect(difference(there, wanted)).toEqual(expected));

test.each<[string, number, number, ReturnType<typeof edit>[], string | undefined]>([
  ['nobody since', 3, 3, [], undefined],
  ['oneself since', 3, 4, [edit('me', 4, { raga: 'x' })], undefined],
  ['another, another field', 3, 4, [edit('her', 4, { taal: 'x' })], undefined],
  ['another, the same field', 3, 4, [edit('her', 4, { raga: 'x' })], 'her'],
  ['another before it was seen', 4, 4, [edit('her', 4, { raga: 'x' })], undefined],
  ['the last of two', 3, 5, [edit('her', 4, { raga: 'x' }), edit('him', 5, { raga: 'y' })], 'him'],
  ['nobody knows who', 3, 4, [], 'unknown'],
])('in the way of a raga: %s', (_, seen, version, since, who) => {
  const found = inTheWay({ seen, version, since, fields: ['raga'], me: 'me' });
  expect(typeof found === 'object' ? found.editorId : found).toBe(who);
});

const mine = { ...edit('me', 4, { raga: 'bhupali', taal: 'rupak' }), before: { raga: 'yaman', taal: null } };

test.each<[string, Said, ReturnType<typeof edit>[], unknown]>([
  ['as it was left', { raga: 'bhupali', taal: 'rupak' }, [], { back: { raga: 'yaman', taal: null } }],
  ['one field changed again by oneself', { raga: 'des', taal: 'rupak' }, [edit('me', 5, { raga: 'des' })], { back: { taal: null } }],
  ['all changed again by oneself', { raga: 'des', taal: 'ada' }, [edit('me', 5, { raga: 'des', taal: 'ada' })], undefined],
  ['another has edited it since', { raga: 'bhupali', taal: 'rupak' }, [edit('her', 5, { title: 'Hers' })], { by: edit('her', 5, { title: 'Hers' }) }],
  ['another edited it before', { raga: 'bhupali', taal: 'rupak' }, [edit('her', 3, { raga: 'x' })], { back: { raga: 'yaman', taal: null } }],
  ['both taken back already', { raga: 'yaman', taal: null }, [edit('me', 5, { raga: 'yaman', taal: null })], undefined],
])('taken back: %s', (_, there, since, expected) => expect(takenBack({ edit: mine, there, since, me: 'me' })).toEqual(expected));

test.each([
  [null, undefined, true],
  ['a', 'b', false],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [{ a: 1 }, { a: 1, b: null }, true],
  [false, null, false],
])('%j and %j are the same: %s', (a, b, same) => expect(isSame(a, b)).toBe(same));
