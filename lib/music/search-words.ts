import { foldedWords, inLatin } from './spelling';

/**
 * The words of a text as a search keeps them, in one spelling for both scripts and for the many ways of writing a name: यमन and
 * "Yaman" are the same word. Devanagari with an a that may be silent comes in both ways (मालकौंस: malakons, malkons). Only letters
 * and digits are left.
 */
export const searchWords = (text: string): string[] => wordsOf(text).flatMap(({ full, spoken }) => (spoken === full ? [full] : [full, spoken]));

/** The words of a text as a search looks for them, each once, as it is spoken. */
export const spokenWords = (text: string): string[] => wordsOf(text).map(({ spoken }) => spoken);

const wordsOf = (text: string) =>
  foldedWords(digits(text)).map(({ raw, full }) => ({
    full,
    spoken: DEVANAGARI.test(raw) ? (foldedWords(withoutSilentA(inLatin(raw)))[0]?.full ?? full) : full,
  }));

// ०-९ are digits like any other.
const digits = (text: string) => text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));

const DEVANAGARI = /\p{Script=Devanagari}/u;

/** As Hindi is spoken: from a word's end, an a between (vowel, consonant) and (consonant, vowel) is silent. */
function withoutSilentA(latin: string): string {
  const sounds = latin.match(SOUND) ?? [];
  for (let at = sounds.length - 3; at > 1; at -= 1)
    if (sounds[at] === 'a' && isVowel(sounds[at - 2]) && !isVowel(sounds[at - 1]) && !isVowel(sounds[at + 1]) && isVowel(sounds[at + 2])) sounds.splice(at, 1);
  return sounds.join('');
}

const SOUND = /aa|ai|au|[aeiou]|chh|[kgcjtdpbs]h|./g;
const isVowel = (sound: string | undefined) => /^[aeiou]/.test(sound ?? '');
