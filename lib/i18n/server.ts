import { createTranslator } from 'use-intl/core';
import { type Area, locale, messages } from './messages';

/**
 * The words of one area (or a part of it) for server components and letters, e.g. `const t = words('library')`. Takes the area's
 * key in messages/en.json; returns a translator: `t('key')`, `t('key', { count: 3 })`, `t.rich('key', { b: (chunks) => … })`.
 */
export function words<A extends Area>(area: A) {
  return createTranslator({ locale, messages, namespace: area });
}
