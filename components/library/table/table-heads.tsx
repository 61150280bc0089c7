'use client';

import { clsx } from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { useWords } from '@/lib/i18n/client';
import { type Shelf, shelfAddress } from '../shelf-address';
import { type Column, columns } from './table-row';

/** The head of the table: each column that sorts does so by a link, once more the other way round. Stays in sight. */
export function TableHeads({ shelf, here }: { shelf: Shelf; here?: string }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column: Column, at) => (
          <Head key={column.name} column={column} shelf={shelf} tabIndex={here === column.name ? 0 : -1} at={at} />
        ))}
      </tr>
    </thead>
  );
}

function Head({ column: { name, sort, falls }, shelf, tabIndex, at }: { column: Column; shelf: Shelf; tabIndex: number; at: number }) {
  const t = useWords('libraryTagging');
  const own = useWords('libraryTable');
  const said = name === 'listen' || name === 'hearers' ? own(name) : name === 'length' ? t('length') : t(`tag.${name}`);
  const [first, back] = [shelf.sort === sort, shelf.sort === `${sort}-back`];
  const sorted = sort && (first || back) ? ((back !== Boolean(falls)) ? 'descending' : 'ascending') : undefined;
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th scope="col" data-column={name} aria-colindex={at + 1} aria-sort={sorted} tabIndex={sort ? undefined : tabIndex} className={clsx(HEAD, name === 'listen' ? 'left-0 z-20 w-11' : name === 'title' ? 'left-11 z-20 border-r' : 'z-10')}>
      {sort ? (
        <Link data-focus href={shelfAddress({ ...shelf, page: 1, sort: first ? `${sort}-back` : sort })} scroll={false} prefetch={false} tabIndex={tabIndex} aria-label={t('sortBy', { column: said })} className={LINK}>
          {said}
          {sorted && <Arrow aria-hidden className="size-4" />}
        </Link>
      ) : (
        <span className={name === 'listen' ? 'sr-only' : 'inline-flex min-h-11 items-center px-2'}>{said}</span>
      )}
    </th>
  );
}

const HEAD = `sticky top-0 border-b border-line bg-card p-0 text-left font-semibold whitespace-nowrap text-soft
  focus-visible:outline-3 focus-visible:-outline-offset-3 focus-visible:outline-focus`;
const LINK = `inline-flex min-h-11 min-w-11 items-center gap-1 px-2 hover:text-ink focus-visible:outline-3 focus-visible:-outline-offset-3
  focus-visible:outline-focus`;
