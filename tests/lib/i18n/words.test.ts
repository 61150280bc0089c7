import { translated } from '@/lib/i18n/client-translator';
import { compiledWords } from '@/lib/i18n/compile';
import { type Area, messages } from '@/lib/i18n/messages';
import { words } from '@/lib/i18n/server';

test('client and server say the same words', () => {
  const client = translated('ui', compiledWords(['ui']).ui);
  const server = words('ui');
  for (const count of [0, 1, 7]) expect(client('suggestions', { count })).toBe(server('suggestions', { count }));
  expect(client('moreFor', { name: 'Yaman' })).toBe('More for Yaman');
  expect(client('close')).toBe('Close');
  expect(client.has('close')).toBe(true);
});

test('every word of the catalogue can be parsed, and crosses to the browser as plain data', () => {
  const areas = Object.keys(messages) as Area[];
  const compiled = compiledWords(areas);
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  expect(Object.keys(compiled)).toEqual(areas);
});

test('a word that was not handed to the page is named', () => {
  expect(() => translated('ui', undefined)('close')).toThrow("No words for ui.close here: wrap the page in <ClientWords areas={['ui']}>.");
});
