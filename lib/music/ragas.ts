import rows from './data/ragas.json';
import { finderOf, type Named } from './finder';

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
  /** Swaras that are left out, that come now and then, and that are not of its thaat. */
  varjit: string[];
  occasional: string[];
  outsideThaat: string[];
  pakad: string | null;
  tanpura: string | null;
  note: string | null;
  /** How well the references that were compared agree. */
  confidence: 'high' | 'medium' | 'low';
  disputed: Disputed;
  /** Short names of the references (docs/music.md). */
  sources: string[];
};

/** What schools give instead, by the name of the fact. */
export type Disputed = Partial<Record<string, readonly (string | number | readonly number[])[]>>;

export const ragas = rows as unknown as readonly Raga[];

const bySlug = new Map(ragas.map((raga) => [raga.slug, raga]));

// Each of these makes another raga of the one it stands beside (Nat Bihag, Jog Kauns), or no raga at all (Durga Puja).
const BEFORE = `ahir anand bahaduri badhans beehad chandni charju devgiri dhulia hem hussaini jait jaladhar kaunsi khat khem kukubh lachari lankadahan
  maluha manjari meera miyan nat nayaki nur pat raj ramdasi samant sampurna sarparda saurashtra savani shahana shivmat shyam shukla sindhi sindhu suha sur
  surdasi tulsi yamani zila`;
const BEHIND = `bahar bhairav bilawal dhwani gauri kalyan kanada kauns malhar nat pancham sarang todi vasant
  aarti ashtami bhakti chalisa ganesh krishna lanka mandir panchami puja ram sahasranamam stotra stuti temple vandana`;

const STRANGERS = `amman baron barrio barron basalt battier bibs bihar biro dais days hammer lilith maalox mallows maraca maratha marcos meeramalhar meg priya purina
  sandra saran sarong shankar sharing sprang thrilling tiling tilling trilling vacant vibes wabash warrant washout yemen yeoman`;

const RAAG = /(?<![\p{L}\p{M}])(ra+g(a|am)?|राग)(?![\p{L}\p{M}])/iu;
const listed = (words: string) => words.split(/\s+/);

/** Looks ragas up among these: the book's, or a school's (lib/music/book.ts). */
export function ragaFinderOf<R extends Named>(among: readonly R[]) {
  const finder = finderOf(among, { onlyOne: true, before: listed(BEFORE), behind: listed(BEHIND), strangers: listed(STRANGERS), weak: { slugs: ['shree'], sign: RAAG } });
  return {
    find: (text: string): R | null => finder.find(text.replace(RAAG, ' '), RAAG.test(text)),
    suggest: (text: string, limit?: number): R[] => finder.suggest(text.replace(RAAG, ' '), limit),
    named: (text: string): R | null => finder.named(text.replace(RAAG, ' ')),
  };
}

const finder = ragaFinderOf(ragas);

export const ragaBySlug = (slug: string): Raga | undefined => bySlug.get(slug);

/** The raga a text names, in any spelling or script, or null. */
export const findRaga = finder.find;

/** Ragas a half-typed text may mean. */
export const suggestRagas = finder.suggest;
