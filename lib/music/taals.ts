import rows from './data/taals.json';
import { finderOf } from './finder';

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
  disputed: Record<string, unknown>;
};

export const taals = rows as unknown as readonly Taal[];

const bySlug = new Map(taals.map((taal) => [taal.slug, taal]));
const finder = finderOf(taals, {
  onlyOne: true,
  strangers: ['ada', 'mat', 'math', 'matt', 'sultan', 'trial', 'tribal', 'zapata'],
  weak: { slugs: ['addha', 'jat', 'matta', 'rudra', 'sitarkhani'], sign: /ta+l|theka|ताल/i },
});

export const taalBySlug = (slug: string): Taal | undefined => bySlug.get(slug);

/** The taal a text names, or null; a number of matras beside it ("Keherwa - 8") does no harm. */
export const findTaal = (text: string): Taal | null => finder.find(text.replace(/\d+|[०-९]+/g, ' '));

export const suggestTaals = (text: string, limit?: number): Taal[] => finder.suggest(text, limit);
