import { messages } from '@/lib/i18n/messages';
import { sourcesOf } from '@/tests/support/sources';

// A key counts as used where it stands as a whole string, or a part of the catalogue is chosen by a template: t(`state.${state}`).

const text = [...sourcesOf().values()].map((source) => source.text).join('\n');
const literals = new Set([...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`$\n]*)`/g)].map(([, one, two, three]) => one ?? two ?? three));
const chosen = new Set([...text.matchAll(/`([\w.]*)\.\$\{/g)].map(([, part]) => part));

const keysOf = (words: object, above: string[] = []): string[][] =>
  Object.entries(words).flatMap(([key, word]) => (typeof word === 'string' ? [[...above, key]] : keysOf(word as object, [...above, key])));

const isUsed = ([, ...path]: string[]) => literals.has(path.join('.')) || literals.has(path.at(-1)) || chosen.has(path.slice(0, -1).join('.'));

test('every word of the catalogue is said somewhere', () => {
  expect(keysOf(messages).filter((path) => !isUsed(path)).map((path) => path.join('.'))).toEqual([]);
});
