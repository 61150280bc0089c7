import compile from 'icu-minify/compile';
import type { ClientMessages, CompiledWords } from './client-translator';
import { type Area, messages } from './messages';

/** The words of these areas, parsed ahead so that the browser needs no ICU parser. Each area is compiled once per process. */
export function compiledWords(areas: readonly Area[]): ClientMessages {
  return Object.fromEntries(areas.map((area) => [area, (compiled[area] ??= compiledTree(messages[area]))]));
}

const compiled: ClientMessages = {};

function compiledTree(words: WordTree): CompiledWords {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, typeof word === 'string' ? plain(compile(word)) : compiledTree(word)]),
  );
}

// The compiler's plural tables have no prototype, which React refuses to send to the browser.
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type WordTree = { [key: string]: string | WordTree };
