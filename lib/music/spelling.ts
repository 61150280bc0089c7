// One spelling for the many that teachers use: रागों के नाम in Devanagari, "oo" or "u", "w" or "v", with or without final a.

const CONSONANTS: Record<string, string> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n',
  त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v',
  श: 'sh', ष: 'sh', स: 's', ह: 'h',
};
const VOWELS: Record<string, string> = { अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऋ: 'ri', ऑ: 'o' };
const SIGNS: Record<string, string> = { 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ृ': 'ri', 'ॉ': 'o' };

/** Devanagari as plain Latin letters, each consonant with its inherent a; everything else as it is. */
export function inLatin(text: string): string {
  const letters = [...text.normalize('NFD').replace(/\u093c/g, '')];
  return letters
    .map((letter, at) => {
      if (letter === '\u094d' || letter === '\u200d') return '';
      if (letter === '\u0902' || letter === '\u0901') return 'n';
      const consonant = CONSONANTS[letter];
      if (!consonant) return VOWELS[letter] ?? SIGNS[letter] ?? letter;
      const next = letters[at + 1] ?? '';
      return next in SIGNS || next === '\u094d' ? consonant : `${consonant}a`;
    })
    .join('');
}

/** The words of a text, folded: two spellings of one name give the same letters. */
export function foldedWords(text: string): string[] {
  return inLatin(text.normalize('NFC'))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map(folded);
}

function folded(word: string): string {
  return word
    .replace(/ee|ii/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/aa/g, 'a')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/x/g, 'ks')
    .replace(/ck/g, 'k')
    .replace(/chh/g, 'ch')
    .replace(/sh/g, 's')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/bh/g, 'b')
    .replace(/kh/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/jh/g, 'j')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[^aeiou].*[^aeiou])a$/, '');
}

/** Whether two folded names differ by one letter at most (changed, missing, extra or swapped with its neighbour). */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
