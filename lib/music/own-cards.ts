import type { OwnTerm, Told } from './book';
import { jatiOf, startsOf, sungIn } from './card-faults';
import type { Form } from './forms';
import type { Raga } from './ragas';
import type { Taal } from './taals';
import { thaatByName } from './thaats';

/** What a school may say of a raga for itself. */
export const RAGA_FACTS = ['devanagari', 'aroha', 'avaroha', 'pakad', 'vadi', 'samvadi', 'thaat', 'prahar', 'jati', 'note'] as const;
export type RagaOwn = Partial<Pick<Raga, (typeof RAGA_FACTS)[number]>>;

/** What it may say of a taal: its theka, vibhag by vibhag, and what is clapped (`X` sam, `0` khali, else the number of the tali). */
export type TaalOwn = { devanagari?: string; note?: string | null; bols?: string[]; vibhags?: number[]; marks?: string[] };

/** A raga as the school tells it: the book's with the school's name, spellings and facts, or one of its own. */
export function ownRaga(term: OwnTerm, book?: Raga): Told<Raga> {
  const card = (term.card ?? {}) as RagaOwn;
  const whole = { ...(book ?? NO_RAGA), ...given(card) };
  const linesChanged = card.aroha !== undefined || card.avaroha !== undefined;
  const swaras = linesChanged || !book ? ORDER.filter((swara) => sungIn(whole).has(swara)) : book.swaras;
  const thaat = thaatByName(whole.thaat)?.swaras.split(' ');
  return {
    ...whole,
    ...named(term, book),
    swaras,
    jati: card.jati ?? (linesChanged || !book ? jatiOf(whole) : book.jati),
    anyTime: card.prahar ? card.prahar.length === 0 : whole.anyTime,
    ...((linesChanged || card.thaat !== undefined) && {
      varjit: [],
      outsideThaat: thaat ? swaras.filter((swara) => !thaat.includes(swara)) : [],
    }),
    changed: book ? Object.keys(card) : [],
  };
}

/** A taal as the school tells it. */
export function ownTaal(term: OwnTerm, book?: Taal): Told<Taal> {
  const { bols, vibhags, marks, ...rest } = (term.card ?? {}) as TaalOwn;
  const whole = { ...(book ?? NO_TAAL), ...given(rest), ...named(term, book), changed: book ? Object.keys(term.card ?? {}) : [] };
  return bols && vibhags && marks ? { ...whole, ...thekaOf(bols, vibhags, marks) } : whole;
}

/** A taal's frame from its theka, vibhag by vibhag, and the mark over each. */
export function thekaOf(bols: string[], vibhags: number[], marks: string[]) {
  const vibhagStarts = startsOf(vibhags);
  return {
    bols,
    vibhags,
    marks,
    matras: bols.length,
    vibhagStarts,
    khali: vibhagStarts.filter((_, at) => marks[at]?.startsWith('0')),
    tali: vibhagStarts.filter((_, at) => !marks[at]?.startsWith('0')),
  };
}

export const ownForm = (term: OwnTerm, book?: Form): Told<Form> => ({ ...book, ...named(term, book) });

// A book's own name stays one of its spellings.
function named({ slug, name, aliases }: OwnTerm, book?: { name: string; aliases: readonly string[] }) {
  if (!book) return { slug, name, aliases: [...aliases], own: 'added' as const };
  return { slug, name, aliases: [...book.aliases, ...(name === book.name ? [] : [book.name]), ...aliases], own: 'changed' as const, bookName: book.name };
}

const given = <T extends object>(facts: T): T => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;

const ORDER = [...'SrRgGmMPdDnN'];

const NO_RAGA: Raga = {
  slug: '',
  name: '',
  devanagari: '',
  aliases: [],
  thaat: null,
  aroha: '',
  avaroha: '',
  vadi: '',
  samvadi: '',
  prahar: [],
  time: '',
  season: null,
  anyTime: true,
  jati: '',
  swaras: [],
  varjit: [],
  occasional: [],
  outsideThaat: [],
  pakad: null,
  tanpura: null,
  note: null,
  confidence: 'high',
  disputed: {},
  sources: [],
};

const NO_TAAL: Taal = {
  slug: '',
  name: '',
  devanagari: '',
  aliases: [],
  matras: 0,
  vibhags: [],
  vibhagStarts: [],
  tali: [],
  khali: [],
  marks: [],
  bols: [],
  usedIn: [],
  laya: [],
  variants: [],
  note: null,
  verified: true,
  disputed: {},
  sources: [],
};
