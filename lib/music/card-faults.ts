import type { Raga } from './ragas';
import type { Taal } from './taals';
import { thaatByName } from './thaats';
import { stepsOf } from './tuning';

type Lines = Pick<Raga, 'aroha' | 'avaroha'>;
export type RagaFacts = Lines & Pick<Raga, 'vadi' | 'samvadi' | 'pakad' | 'thaat' | 'jati' | 'prahar'>;
export type TaalFacts = Pick<Taal, 'matras' | 'vibhags' | 'vibhagStarts' | 'tali' | 'khali' | 'marks' | 'bols'>;

/** What does not agree within a card: the fact, and what is wrong with it. */
export type CardFault<F extends string, W extends string> = { fact: F; is: W };
export type RagaFault = CardFault<'aroha' | 'avaroha' | 'pakad' | 'vadi' | 'samvadi' | 'thaat' | 'jati' | 'prahar', 'noSwaras' | 'tooShort' | 'notSung' | 'unknown' | 'otherCount'>;
export type TaalFault = CardFault<'bols' | 'vibhags' | 'marks', 'otherCount' | 'offVibhag' | 'noSam' | 'twice'>;

/**
 * Where a raga's card contradicts itself: lines that are not swaras, a vadi that is not sung, a jati that counts otherwise than the
 * lines do, an hour or a thaat there is not. Facts that are left empty contradict nothing. An empty list: it agrees.
 */
export function ragaFaults(card: RagaFacts): RagaFault[] {
  const lines = (['aroha', 'avaroha'] as const).flatMap((fact): RagaFault[] => {
    if (!card[fact]) return [];
    if (!isLine(card[fact])) return [{ fact, is: 'noSwaras' }];
    return stepsOf(card[fact]).length < 4 ? [{ fact, is: 'tooShort' }] : [];
  });
  if (lines.length > 0) return lines;
  const sung = sungIn(card);
  const chief = (['vadi', 'samvadi'] as const).flatMap((fact): RagaFault[] => {
    if (!card[fact]) return [];
    return sung.size > 0 && !sung.has(card[fact]) ? [{ fact, is: 'notSung' }] : [];
  });
  return [
    ...chief,
    ...(card.pakad && !isPhrase(card.pakad) ? [{ fact: 'pakad', is: 'noSwaras' } as const] : []),
    ...(card.thaat && !thaatByName(card.thaat) ? [{ fact: 'thaat', is: 'unknown' } as const] : []),
    ...(card.jati && card.aroha && card.avaroha && card.jati !== jatiOf(card) ? [{ fact: 'jati', is: 'otherCount' } as const] : []),
    ...(card.prahar.some((one) => !Number.isInteger(one) || one < 1 || one > 8) ? [{ fact: 'prahar', is: 'unknown' } as const] : []),
  ];
}

/** Where a taal's card contradicts itself: matras that are not the vibhags' sum or the number of bols, marks that stand within a vibhag. */
export function taalFaults({ matras, vibhags, vibhagStarts, tali, khali, marks, bols }: TaalFacts): TaalFault[] {
  const starts = startsOf(vibhags);
  return [
    ...(bols.length === matras ? [] : [{ fact: 'bols', is: 'otherCount' } as const]),
    ...(vibhags.reduce((sum, one) => sum + one, 0) === matras && `${vibhagStarts}` === `${starts}` ? [] : [{ fact: 'vibhags', is: 'otherCount' } as const]),
    ...(marks.length === vibhags.length ? [] : [{ fact: 'marks', is: 'otherCount' } as const]),
    ...([...tali, ...khali].every((matra) => starts.includes(matra)) ? [] : [{ fact: 'marks', is: 'offVibhag' } as const]),
    ...(tali.includes(1) || khali.includes(1) ? [] : [{ fact: 'marks', is: 'noSam' } as const]),
    ...(tali.some((matra) => khali.includes(matra)) ? [{ fact: 'marks', is: 'twice' } as const] : []),
  ];
}

/** The swaras of both lines. */
export const sungIn = ({ aroha, avaroha }: Lines): Set<string> => new Set([...stepsOf(aroha), ...stepsOf(avaroha)].map(({ swara }) => swara));

/** "Audav-Sampurna" and the like: how many of the seven swaras go up, and how many come down. Empty where a line has other numbers. */
export function jatiOf({ aroha, avaroha }: Lines): string {
  const names = [aroha, avaroha].map((line) => JATI[new Set(stepsOf(line).map(({ swara }) => swara.toUpperCase())).size]);
  return names.every(Boolean) ? names.join('-') : '';
}

/** The matra (from 1) on which each vibhag begins. */
export const startsOf = (vibhags: readonly number[]): number[] => vibhags.map((_, at) => 1 + vibhags.slice(0, at).reduce((sum, one) => sum + one, 0));

const JATI: Record<number, string> = { 5: 'Audav', 6: 'Shadav', 7: 'Sampurna' };
const isLine = (text: string) => /^[SrRgGmMPdDnN][',]?( [SrRgGmMPdDnN][',]?)*$/.test(text);
const isPhrase = (text: string) => /^[SrRgGmMPdDnN]([',| ]|[SrRgGmMPdDnN])*$/.test(text);
