'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export type Room = {
  href: string;
  label: string;
  /** A lucide element. */
  icon: ReactNode;
  /** How many things wait there. */
  waiting?: number;
};

/** The way between rooms: tabs at the thumb on phones, a list in the rail on desks. Takes the rooms; knows by the address where we are. */
export function Rooms({ label, rooms }: { label: string; rooms: readonly Room[] }) {
  const here = roomAt(usePathname(), rooms);
  return (
    <nav aria-label={label}>
      <ul className="mx-auto flex max-w-lg desk:mx-0 desk:max-w-none desk:flex-col desk:gap-1">
        {rooms.map((room) => (
          <li key={room.href} className="min-w-0 flex-1">
            <Link href={room.href} aria-current={room === here ? 'page' : undefined} className={clsx(ROOM, room === here ? HERE : ELSEWHERE)}>
              <span className="relative [&>svg]:size-6 desk:[&>svg]:size-5">
                {room.icon}
                {Boolean(room.waiting) && <span className="absolute -top-0.5 -right-1 size-2.5 rounded-full border-2 border-card bg-kumkum" />}
              </span>
              <span className="max-w-full truncate">{room.label}</span>
              {Boolean(room.waiting) && <span className="sr-only">({room.waiting})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function roomAt(path: string, rooms: readonly Room[]): Room | undefined {
  const around = rooms.filter(({ href }) => path === href || path.startsWith(href === '/' ? '\0' : `${href}/`));
  return around.sort((one, other) => other.href.length - one.href.length)[0];
}

const ROOM = `flex min-h-16 flex-col items-center justify-center gap-0.5 px-px text-caption font-medium transition-colors desk:min-h-11
  desk:flex-row desk:justify-start desk:gap-3 desk:rounded-small desk:px-3.5 desk:text-base low:min-h-12 low:flex-row low:gap-2
  focus-visible:-outline-offset-3`;
const HERE = 'text-kumkum font-semibold desk:bg-wash';
const ELSEWHERE = 'text-soft hover:text-ink desk:hover:bg-wash';
