import rows from './data/taals.json';
import { finderOf, type Named } from './finder';
import type { Disputed } from './ragas';

/** A taal: its matras in vibhags, tali and khali by matra number (1 = sam), and its theka's bols, one per matra. */
export type Taal = {
  slug: string;
  name: string;
  devanagari: string;
  aliases: string[];
  matras: number;
  vibhags: number[];
  vibhagStarts: number[];
  tali: number[];
  khali: number[];
  marks: string[];
  bols: string[];
  /** Where it is heard, in which layas, and other ways its theka is said. */
  usedIn: string[];
  laya: string[];
  variants: string[];
  note: string | null;
  /** Whether its theka was found in the references. */
  verified: boolean;
  disputed: Disputed;
  sources: string[];
};

export const taals = rows as unknown as readonly Taal[];

const bySlug = new Map(taals.map((taal) => [taal.slug, taal]));

/** Looks taals up among these: the book's, or a school's (lib/music/book.ts). A number of matras beside a name does no harm. */
export function taalFinderOf<T extends Named>(among: readonly T[]) {
  const finder = finderOf(among, {
    onlyOne: true,
    strangers: ['ada', 'mat', 'math', 'matt', 'sultan', 'trial', 'tribal', 'zapata'],
    weak: { slugs: ['addha', 'jat', 'matta', 'rudra', 'sitarkhani'], sign: /ta+l|theka|ताल/i },
  });
  return { ...finder, find: (text: string): T | null => finder.find(text.replace(/\d+|[०-९]+/g, ' ')) };
}

const finder = taalFinderOf(taals);

export const taalBySlug = (slug: string): Taal | undefined => bySlug.get(slug);

/** The taal a text names, or null; a number of matras beside it ("Keherwa - 8") does no harm. */
export const findTaal = finder.find;

export const suggestTaals = finder.suggest;
