/**
 * A name as it is compared when a child types it: without case, accents, dots and spaces. Devanagari keeps its vowel signs. Two
 * students of one school may not have the same key, or neither could sign in by name.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.charAt(0))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
