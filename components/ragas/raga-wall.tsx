'use client';

import { Search } from 'lucide-react';
import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import { Face, type FaceInput } from '@/components/ui/face';
import { controlClass } from '@/components/ui/input-class';
import { useWords } from '@/lib/i18n/client';
import { foldedWords, isOneSlip } from '@/lib/music/spelling';

/** A raga on the wall. `keys`: its names and spellings, folded (lib/music/spelling.ts), to be found by. */
export type WallRaga = { slug: string; name: string; devanagari?: string; face?: FaceInput; count: number; own?: 'added' | 'changed'; keys: readonly string[] };
export type WallPart = { title: string; note?: string; now?: boolean; ragas: readonly WallRaga[] };

/** All ragas in parts, each with its face; typing leaves those that are meant, in any spelling or script. */
export function RagaWall({ parts }: { parts: readonly WallPart[] }) {
  const t = useWords('ragaSounds');
  const [typed, setTyped] = useState('');
  const key = useDeferredValue(typed);
  const asked = foldedWords(key).map(({ full }) => full).join('');
  const shown = parts.map((part) => ({ ...part, ragas: asked ? part.ragas.filter(({ keys }) => isMeant(keys, asked)) : part.ragas })).filter(({ ragas }) => ragas.length > 0);
  const found = shown.reduce((sum, { ragas }) => sum + ragas.length, 0);
  return (
    <>
      <div className="relative pb-6 desk:w-96">
        <Search aria-hidden className="pointer-events-none absolute top-3.5 left-4 size-5 text-soft" />
        <input
          type="search"
          aria-label={t('filter')}
          placeholder={t('filterHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          className={`${controlClass} rounded-medium pl-12`}
        />
        <p aria-live="polite" className="sr-only">
          {asked && t('filterFound', { count: found })}
        </p>
      </div>
      {shown.map(({ title, note, now, ragas }) => (
        <section key={title} className="pb-9">
          <h2 className="flex flex-wrap items-center gap-x-3 font-title text-subtitle">
            {title}
            {now && <span className="inline-flex min-h-7 items-center rounded-full bg-marigold-wash px-3 font-sans text-caption font-medium text-marigold-ink">{t('now')}</span>}
          </h2>
          {note && <p className="text-small text-soft">{note}</p>}
          <ul aria-label={title} className={WALL}>
            {ragas.map((raga) => (
              <Tile key={raga.slug} raga={raga} />
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && <p className="py-8 text-soft">{asked ? t('filterNone', { typed: key.trim() }) : t('wallEmpty')}</p>}
    </>
  );
}

function Tile({ raga: { slug, name, devanagari, face, count, own } }: { raga: WallRaga }) {
  const t = useWords('ragaSounds');
  return (
    <li>
      <Link href={`/ragas/${slug}`} prefetch={false} className="group block rounded-medium focus-visible:outline-offset-4">
        <div className="aspect-square overflow-hidden rounded-medium transition-transform group-active:scale-[0.98]">
          <Face face={face} className="size-full" />
        </div>
        <p className="mt-2 leading-snug font-semibold [overflow-wrap:normal] hyphens-auto">{name}</p>
        {devanagari && (
          <p lang="hi" className="font-title text-small leading-snug text-soft">
            {devanagari}
          </p>
        )}
        {(count > 0 || own === 'added') && (
          <p className="text-caption text-soft">{[own === 'added' && t('ownRaga'), count > 0 && t('recordings', { count })].filter(Boolean).join(' · ')}</p>
        )}
      </Link>
    </li>
  );
}

const WALL = `grid grid-cols-[repeat(auto-fill,minmax(min(5.5rem,44vw),1fr))] gap-x-3 gap-y-5 pt-4 desk:grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))]
  desk:gap-x-5`;

const isMeant = (keys: readonly string[], asked: string) =>
  keys.some((key) => key.includes(asked)) || (asked.length > 4 && keys.some((key) => isOneSlip(key, asked)));
