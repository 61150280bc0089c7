import type { WallPart, WallRaga } from '@/components/ragas/raga-wall';
import { words } from '@/lib/i18n/server';
import type { Book, Entry } from '@/lib/music/book';
import { foldedWords } from '@/lib/music/spelling';
import { thaats } from '@/lib/music/thaats';
import { ragaTag } from '../library/tag-names';
import type { RagasShown } from './ragas-address';

type Known = { book: Book; counts: ReadonlyMap<string, number>; prahar: number };

/** The ragas of the book and the school's own, by thaat, by the hour (the present one first) or by name, with how many recordings are in each. */
export function partsOfWall({ by, have }: RagasShown, { book, counts, prahar }: Known): WallPart[] {
  const t = words('ragas');
  const shown = book.raga.all.filter(({ slug }) => !have || counts.has(slug));
  const part = (title: string, fits: (raga: Entry['raga']) => boolean, more: Partial<WallPart> = {}) => ({ title, ragas: shown.filter(fits).map(onWall), ...more });
  const parts = {
    thaat: () => [
      ...thaats.map(({ name, swaras }) => part(t('thaatOf', { name }), (raga) => raga.thaat === name, { note: swaras })),
      part(t('noThaat'), (raga) => !thaats.some(({ name }) => name === raga.thaat)),
    ],
    time: () => [
      ...around(prahar).map((hour) => part(t(`about.${hour as Hour}`), (raga) => raga.prahar.includes(hour), { now: hour === prahar })),
      part(t('anyHour'), (raga) => raga.prahar.length === 0),
    ],
    name: () => initials(shown).map((letter) => part(letter, (raga) => initialOf(raga) === letter)),
  }[by]();
  return parts.filter(({ ragas }) => ragas.length > 0);

  function onWall({ slug, name, aliases, own, devanagari }: Entry['raga']): WallRaga {
    const keys = [name, devanagari, ...aliases].map((said) => foldedWords(said).map(({ full }) => full).join('')).filter(Boolean);
    return { ...ragaTag(slug, book), count: counts.get(slug) ?? 0, own, keys: [...new Set(keys)] };
  }
}

// The present hour first, then around the day.
const around = (prahar: number) => HOURS.map((_, at) => ((prahar - 1 + at) % 8) + 1);

const initialOf = ({ name }: { name: string }) => name.charAt(0).toUpperCase();
const initials = (ragas: readonly { name: string }[]) => [...new Set(ragas.map(initialOf))].sort();

const HOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Hour = (typeof HOURS)[number];
