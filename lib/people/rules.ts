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

/** A family's name until somebody gives it another: the last word of one of its members' names. */
export const familyNameOf = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

/** A phone number as it is kept: digits, with + before a country. Takes what people type ("0091 98200-12345", "(020) 24 33"); null for none. */
export function phoneKept(typed: string | null | undefined): string | null {
  const digits = (typed ?? '').replace(/\D/g, '');
  if (!digits) return null;
  if ((typed ?? '').trim().startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

/**
 * A phone number as wa.me wants it: digits only, with the country first. A number without its country is taken for one of the
 * school's own, told by its currency (ISO 4217). Null where the country cannot be known or the number is too short.
 */
export function waNumber(phone: string | null, currency?: string): string | null {
  const kept = phoneKept(phone);
  if (!kept) return null;
  if (kept.startsWith('+')) return kept.length >= 9 ? kept.slice(1) : null;
  const [country, length] = COUNTRIES[currency ?? ''] ?? [];
  const national = kept.replace(/^0/, '');
  if (!country || !length) return null;
  if (national.length === length) return country + national;
  return national.length === length + country.length && national.startsWith(country) ? national : null;
}

// Country code and how many digits a mobile number has after it. Only where the currency tells the country.
const COUNTRIES: Record<string, [country: string, digits: number]> = {
  INR: ['91', 10],
  USD: ['1', 10],
  CAD: ['1', 10],
  GBP: ['44', 10],
  AUD: ['61', 9],
  AED: ['971', 9],
  SGD: ['65', 8],
};

export type StudentLine = { name: string; parentName: string | null; email: string | null; phone: string | null };

/**
 * A class as it is typed or pasted from a list: a student a line, and after a comma, semicolon or tab, in any order, a parent's name,
 * phone and e-mail. Numbers and dots before a name ("3. Anu", "• Anu") are dropped, and so are empty lines.
 */
export function studentLines(text: string): StudentLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s\d.)•*–-]+(?=\p{L})/u, '').split(/[,;\t]/).map((part) => part.trim().replace(/\s+/g, ' ')).filter(Boolean))
    .filter((parts) => parts.length > 0)
    .map(([name = '', ...rest]) => ({
      name,
      email: rest.find((part) => part.includes('@')) ?? null,
      phone: rest.find(isPhone) ?? null,
      parentName: rest.find((part) => !part.includes('@') && !isPhone(part)) ?? null,
    }));
}

const isPhone = (part: string) => /^[+\d][\d\s()./-]{4,}$/.test(part);

type Pair = { guardianId: string; childId: string };

/** Everyone tied to a person by being parent or child, however many steps away, the person included. */
export function kinOf(personId: string, pairs: readonly Pair[]): Set<string> {
  const kin = new Set([personId]);
  for (const one of kin) {
    for (const { guardianId, childId } of pairs) {
      if (guardianId === one) kin.add(childId);
      if (childId === one) kin.add(guardianId);
    }
  }
  return kin;
}
