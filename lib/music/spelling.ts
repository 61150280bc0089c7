// One spelling for the many that teachers use: रागों के नाम in Devanagari, "oo" or "u", "w" or "v", "au" or "o", with or without a
// final a.

const CONSONANTS: Record<string, string> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n',
  त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v',
  श: 'sh', ष: 'sh', स: 's', ह: 'h',
};
const VOWELS: Record<string, string> = { अ: 'a', आ: 'aa', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऋ: 'ri', ऑ: 'o' };
const SIGNS: Record<string, string> = { 'ा': 'aa', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ृ': 'ri', 'ॉ': 'o' };
const VIRAMA = '\u094d';

/** Devanagari as plain Latin letters; a consonant has its inherent a, but not at a word's end, as it is spoken; the long one is aa. Everything else as it is. */
export function inLatin(text: string): string {
  const letters = [...text.normalize('NFD').replace(/\u093c/g, '')];
  return letters
    .map((letter, at) => {
      if (letter === VIRAMA) return '';
      if (letter === '\u0902' || letter === '\u0901') return 'n';
      const consonant = CONSONANTS[letter];
      if (!consonant) return VOWELS[letter] ?? SIGNS[letter] ?? letter;
      const next = letters[at + 1] ?? '';
      return next in SIGNS || next === VIRAMA || !/\p{Script=Devanagari}/u.test(next) ? consonant : `${consonant}a`;
    })
    .join('');
}

/**
 * A word, folded: two spellings of one name give the same letters. `bare` is without the final a that some write and some do not
 * ("Basanta", "Shuddha"); in short words it belongs to the word ("Nanda" is no Nand), and the two are the same. `typed` still tells
 * au from o and ai from e: slips of the finger happen to what was typed. `raw` is the word itself.
 */
export type FoldedWord = { raw: string; full: string; bare: string; typed: string };

/** The words of a text in any script, folded. */
export const foldedWords = (text: string): FoldedWord[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200c\u200d]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((raw) => {
      const typed = folded(inLatin(raw).normalize('NFKD').replace(/\p{M}/gu, ''));
      const full = typed.replace(/au/g, 'o').replace(/ai/g, 'e');
      return { raw, typed, full, bare: raw.length >= 6 && /[^aeiou]a$/.test(full) ? full.slice(0, -1) : full };
    })
    .filter(({ full }) => full !== '');

function folded(word: string): string {
  return word
    .replace(/ee|ii/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/aa/g, 'a')
    .replace(/ay(?![aeiou])/g, 'ai')
    .replace(/ow(?![aeiou])|ou/g, 'au')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/x/g, 'ks')
    .replace(/ck/g, 'k')
    .replace(/chh/g, 'ch')
    .replace(/sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/([tdbkgj])h/g, '$1')
    .replace(/(.)\1+/g, '$1');
}

/**
 * Whether one slip of the finger makes one folded name of the other: a letter changed, missing, extra, or swapped with its neighbour.
 * The first letter is never slipped. In a name of five letters or fewer only vowels are. A vowel more or less at the end is another
 * word (Bhairav, Bhairavi), not a slip.
 */
export function isOneSlip(known: string, typed: string): boolean {
  if (known[0] !== typed[0] || Math.abs(known.length - typed.length) > 1 || !isOneLetterOff(known, typed)) return false;
  const [longer, shorter] = known.length > typed.length ? [known, typed] : [typed, known];
  if (longer.length > shorter.length && longer.startsWith(shorter) && /[aeiou]$/.test(longer)) return false;
  return known.length > 5 || (consonants(known) === consonants(typed) && known.at(-1) === typed.at(-1));
}

const consonants = (word: string) => word.replace(/[aeiou]/g, '');

function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
