import Link from 'next/link';
import type { ReactNode } from 'react';

/** Tiles side by side: three on a phone, more on a desk. */
export const Wall = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(min(6rem,44vw),1fr))] gap-x-3 gap-y-5 desk:grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] desk:gap-x-5 desk:gap-y-7">
    {children}
  </ul>
);

type TileProps = {
  href: string;
  /** A square picture. */
  picture: ReactNode;
  name: string;
  devanagari?: string;
  /** A small line below: how many recordings. */
  count: ReactNode;
};

/** One tile: its picture, its name in two scripts, how many there are. */
export function Tile({ href, picture, name, devanagari, count }: TileProps) {
  return (
    <li>
      <Link href={href} prefetch={false} className="group block rounded-medium focus-visible:outline-offset-4">
        <div className="aspect-square overflow-hidden rounded-medium transition-transform group-active:scale-[0.98] motion-safe:group-hover:-translate-y-0.5">{picture}</div>
        <p className="mt-2 leading-snug font-semibold [overflow-wrap:normal] hyphens-auto">{name}</p>
        {devanagari && (
          <p lang="hi" className="font-title text-small leading-snug text-soft">
            {devanagari}
          </p>
        )}
        <p className="text-caption text-soft">{count}</p>
      </Link>
    </li>
  );
}

/** A tile of words alone, for what has no face. */
export function WordTile({ href, name, count }: Pick<TileProps, 'href' | 'name' | 'count'>) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        className="flex min-h-24 flex-col justify-between gap-2 rounded-medium border border-line bg-card px-4 py-3.5 transition-colors hover:bg-wash"
      >
        <span className="font-title text-lead leading-snug">{name}</span>
        <span className="text-caption text-soft">{count}</span>
      </Link>
    </li>
  );
}

/** Word tiles side by side: two on a phone. */
export const WordWall = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(min(9rem,100%),1fr))] gap-3 desk:grid-cols-[repeat(auto-fill,minmax(11rem,1fr))]">
    {children}
  </ul>
);
