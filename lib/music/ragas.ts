import rows from './data/ragas.json';
import { finderOf } from './finder';

/** A raga's verified card. Swaras: S r R g G m M P d D n N; `'` above, `,` below. What schools dispute is in `disputed`. */
export type Raga = {
  slug: string;
  name: string;
  devanagari: string;
  aliases: string[];
  thaat: string | null;
  aroha: string;
  avaroha: string;
  vadi: string;
  samvadi: string;
  /** 1 (dawn) … 8 (before dawn); empty for a raga of any hour or a season. */
  prahar: number[];
  time: string;
  season: string | null;
  anyTime: boolean;
  jati: string;
  swaras: string[];
  pakad: string | null;
  tanpura: string | null;
  note: string | null;
  disputed: Record<string, unknown>;
};

export const ragas = rows as unknown as readonly Raga[];

const bySlug = new Map(ragas.map((raga) => [raga.slug, raga]));
const finder = finderOf(ragas);

export const ragaBySlug = (slug: string): Raga | undefined => bySlug.get(slug);

/** The raga a text names, in any spelling or script, or null. */
export const findRaga = (text: string): Raga | null => finder.find(withoutRaag(text));

/** Ragas a half-typed text may mean. */
export const suggestRagas = (text: string, limit?: number): Raga[] => finder.suggest(withoutRaag(text), limit);

const withoutRaag = (text: string) => text.replace(/(^|\s)(ra+g(a|am)?|राग)(?=\s|$)/giu, ' ');
