import type { ReactNode } from 'react';
import type { createTranslator } from 'use-intl/core';
import formatMessage from 'use-intl/format-message/format-only';
import type { Area, Messages } from './messages';

export type CompiledMessage = Parameters<typeof formatMessage>[1];
export type CompiledWords = { [key: string]: CompiledMessage | CompiledWords };
export type ClientMessages = Partial<Record<Area, CompiledWords>>;
export type Translator<A extends Area> = ReturnType<typeof createTranslator<Messages, A>>;
type Values = Parameters<typeof formatMessage>[2];

/**
 * A translator over words the server has compiled: under 2 kB in the browser, where use-intl with its ICU parser takes 11.
 * Takes the area's name (for the complaint) and its compiled words; refuses words that were not handed to this page.
 */
export function translated<A extends Area>(area: A, words: CompiledWords | undefined): Translator<A> {
  const rich = (key: string, values?: Values): ReactNode => formatMessage(key, wordAt(words, area, key), values, OPTIONS);
  const plain = (key: string, values?: Values) => String(rich(key, values));
  const parts = { rich, markup: plain, raw: (key: string) => wordAt(words, area, key), has: (key: string) => found(words, key) !== undefined };
  // Keys are checked by the type; inside they are ordinary strings.
  return Object.assign(plain, parts) as unknown as Translator<A>;
}

function wordAt(words: CompiledWords | undefined, area: string, key: string): CompiledMessage {
  const word = found(words, key);
  if (word === undefined) throw new Error(`No words for ${area}.${key} here: wrap the page in <ClientWords areas={['${area}']}>.`);
  return word;
}

function found(words: CompiledWords | undefined, key: string): CompiledMessage | undefined {
  let at: CompiledWords | CompiledMessage | undefined = words;
  for (const step of key.split('.')) at = isWords(at) ? at[step] : undefined;
  return isWords(at) ? undefined : at;
}

const isWords = (value: CompiledWords | CompiledMessage | undefined): value is CompiledWords =>
  typeof value === 'object' && !Array.isArray(value);

const OPTIONS: Parameters<typeof formatMessage>[3] = {
  locale: 'en',
  cache: { dateTime: {}, number: {}, message: {}, relativeTime: {}, pluralRules: {}, list: {}, displayNames: {} },
  formatters: {
    getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...given),
    getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...given),
    getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...given),
    getRelativeTimeFormat: (...given: ConstructorParameters<typeof Intl.RelativeTimeFormat>) => new Intl.RelativeTimeFormat(...given),
    getListFormat: (...given: ConstructorParameters<typeof Intl.ListFormat>) => new Intl.ListFormat(...given),
    getDisplayNames: (...given: ConstructorParameters<typeof Intl.DisplayNames>) => new Intl.DisplayNames(...given),
  },
};
