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

/** The name other families read and a child is greeted by: the first word, unless the teacher says otherwise. */
export const callNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** A phone number as wa.me wants it: digits only, with the country first. Null where it has too few to be one. */
export function waNumber(phone: string | null): string | null {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^00/, '');
  return digits.length >= 8 ? digits : null;
}
