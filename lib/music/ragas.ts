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
const finder = finderOf(ragas, { onlyOne: true, before: listed(BEFORE), behind: listed(BEHIND), strangers: listed(STRANGERS), weak: { slugs: ['shree'], sign: RAAG } });

export const ragaBySlug = (slug: string): Raga | undefined => bySlug.get(slug);

/** The raga a text names, in any spelling or script, or null. */
export const findRaga = (text: string): Raga | null => finder.find(text.replace(RAAG, ' '), RAAG.test(text));

/** Ragas a half-typed text may mean. */
export const suggestRagas = (text: string, limit?: number): Raga[] => finder.suggest(text.replace(RAAG, ' '), limit);
