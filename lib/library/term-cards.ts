import 'server-only';
import type { OwnTerm } from '@/lib/music/book';
import { type RagaFault, ragaFaults, type TaalFault, taalFaults } from '@/lib/music/card-faults';
import { ownRaga, thekaOf } from '@/lib/music/own-cards';
import type { Raga } from '@/lib/music/ragas';
import type { Taal } from '@/lib/music/taals';
import { refused } from './terms-refused';
import type { RagaTermInput, TaalTermInput } from './terms-shared';

type Card = NonNullable<OwnTerm['card']>;

/** Of a raga's facts as they were sent, those that differ from the book's (of a new one, all that were given). Refuses what contradicts itself. */
export function ragaCardFrom(sent: RagaTermInput, book?: Raga): OwnTerm['card'] {
  const { devanagari, vadi, samvadi } = sent;
  const said: Partial<Raga> = {
    devanagari,
    vadi,
    samvadi,
    aroha: tidied(sent.aroha),
    avaroha: tidied(sent.avaroha),
    pakad: sent.pakad ? sent.pakad.replace(/[’′]/g, "'").replace(/\s+/g, ' ') : null,
    thaat: sent.thaat || null,
    prahar: [...new Set(sent.prahar)].sort(),
    note: sent.note || null,
  };
  const card = differing(said, book, ['aroha', 'avaroha', 'devanagari', 'vadi', 'samvadi']);
  const whole = ownRaga({ kind: 'raga', slug: '', name: '', aliases: [], card }, book);
  // The jati is counted from the lines, so it never contradicts them.
  const fault = ragaFaults(whole).find(({ fact }) => fact !== 'jati');
  if (fault) throw refused(RAGA_SAYS[fault.is], { field: fault.fact, values: { swara: fault.fact === 'vadi' || fault.fact === 'samvadi' ? whole[fault.fact] : '' } });
  return cardFrom(card);
}

/** The same of a taal: its theka and marks count as one fact. */
export function taalCardFrom(sent: TaalTermInput, book?: Taal): OwnTerm['card'] {
  const { devanagari, note } = sent;
  const card = differing<Partial<Taal>>({ devanagari, note: note || null }, book, ['devanagari']);
  if (!sent.theka && book) return cardFrom(card);
  const cells = sent.theka.split('|').map((vibhag) => vibhag.trim().split(/\s+/).filter(Boolean));
  const vibhags = cells.map((vibhag) => vibhag.length);
  const marks = sent.marks.toUpperCase().split(/[\s|,]+/).filter(Boolean);
  if (!sent.theka || vibhags.some((matras) => matras === 0)) throw refused('emptyVibhag', { field: 'theka' });
  if (marks.some((mark) => !/^(X|\d{1,2})$/.test(mark))) throw refused('strangeMark', { field: 'marks' });
  const theka = thekaOf(cells.flat(), vibhags, marks);
  const fault = taalFaults(theka)[0];
  if (fault) throw refused(TAAL_SAYS[fault.is], { field: fault.fact === 'marks' ? 'marks' : 'theka', values: { vibhags: vibhags.length, marks: marks.length } });
  const isTheBooks = book && `${theka.bols}` === `${book.bols}` && `${vibhags}` === `${book.vibhags}` && `${theka.khali}` === `${book.khali}`;
  return cardFrom(isTheBooks ? card : { ...card, bols: theka.bols, vibhags, marks });
}

/** A card of these facts; none where there is nothing to say. */
export const cardFrom = (facts: Card): OwnTerm['card'] => (Object.keys(facts).length > 0 ? facts : null);

// What is left empty where the book has something is the book's; what is empty in both is not said.
function differing<T extends object>(said: T, book: T | undefined, neverEmpty: readonly string[]): Card {
  const changed = Object.entries(said).filter(([fact, value]) => {
    const there = (book as Record<string, unknown> | undefined)?.[fact];
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (isEmpty && (!book || neverEmpty.includes(fact))) return false;
    return JSON.stringify(value) !== JSON.stringify(there);
  });
  return Object.fromEntries(changed);
}

// "SRGm P" as "S R G m P"; what is no swara stays, to be found fault with.
const tidied = (line: string) => {
  const text = line.replace(/[’′]/g, "'").trim();
  return /^([SrRgGmMPdDnN][',]?\s*)*$/.test(text) ? (text.match(/[SrRgGmMPdDnN][',]?/g) ?? []).join(' ') : text;
};

const RAGA_SAYS = { noSwaras: 'noSwaras', tooShort: 'tooShort', notSung: 'notSung', unknown: 'notInList', otherCount: 'notInList' } as const satisfies Record<RagaFault['is'], string>;
const TAAL_SAYS = { otherCount: 'marksCount', offVibhag: 'marksCount', noSam: 'strangeMark', twice: 'strangeMark' } as const satisfies Record<TaalFault['is'], string>;
