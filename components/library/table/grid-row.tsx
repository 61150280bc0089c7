'use client';

import { clsx } from 'clsx';
import { Pencil } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { PlayButton } from '@/components/player/play-button';
import { Spinner } from '@/components/ui/spinner';
import { useWords } from '@/lib/i18n/client';
import type { TagField } from '../tagging/tagging-hand';
import { type Column, columns, type ColumnName, saidIn, type TableRow } from './table-row';
import { type CellSave, keyOf } from './use-cell-saves';

type Props = {
  row: TableRow;
  index: number;
  /** The column of the cell that Tab comes to. */
  here?: ColumnName;
  saves: ReadonlyMap<string, CellSave>;
  editing?: TagField;
  editor: ReactNode;
};

/** A recording as a row of cells, 44 px high. */
export function GridRow({ row, index, here, saves, editing, editor }: Props) {
  const { track: _track, ...data } = row; // the script beside the rows plays nothing
  return (
    <tr data-id={row.id} data-row={JSON.stringify(data)} aria-rowindex={index} className="group/row">
      {columns.map((column: Column, at) => {
        const { name, tag } = column;
        const save = tag && saves.get(keyOf(row.id, tag));
        const saving = save?.standing.is === 'saving';
        const open = tag !== undefined && editing === tag;
        return (
          <td
            key={name}
            data-column={name}
            tabIndex={here === name ? 0 : -1}
            aria-colindex={at + 1}
            aria-readonly={!tag || undefined}
            aria-busy={saving || undefined}
            aria-invalid={save?.standing.is === 'failed' || save?.standing.is === 'left' || undefined}
            className={clsx(CELL, SIDE[name], open && 'z-20', tag && !open && 'cursor-text', name !== 'listen' && !open && name !== 'title' && name !== 'hearers' && 'px-2')}
          >
            {open ? editor : <Content {...{ row, column, save }} />}
          </td>
        );
      })}
    </tr>
  );
}

function Content({ row, column: { name, tag }, save }: { row: TableRow; column: Column; save?: CellSave }) {
  const t = useWords('libraryTable');
  if (name === 'listen') return row.track ? <PlayButton track={row.track} tabIndex={-1} className="bg-transparent!" /> : null;
  if (name === 'length') return <span className="tabular-nums">{row.length ?? <Nothing />}</span>;
  if (name === 'hearers')
    return (
      <Link href={`/library/${row.id}/edit`} prefetch={false} tabIndex={-1} title={row.hearers} className="flex min-h-11 max-w-44 items-center px-2 hover:underline">
        <span className="truncate">{row.hearers}</span>
      </Link>
    );
  const said = shown(row, tag!, save);
  const spinner = save?.standing.is === 'saving' && <Spinner />;
  if (name !== 'title')
    return (
      <span className="flex items-center gap-2 whitespace-nowrap">
        {said || <Nothing />}
        {spinner}
      </span>
    );
  return (
    <span className="flex items-center">
      <label hidden className="inline-flex size-11 shrink-0 items-center justify-center">
        <input type="checkbox" data-tick tabIndex={-1} aria-label={t('tick', { title: said })} className="size-6 accent-peacock" />
      </label>
      <Link href={`/library/${row.id}`} data-open prefetch={false} tabIndex={-1} title={said} className="flex min-h-11 max-w-72 min-w-11 items-center pr-3 pl-1 font-semibold hover:underline">
        <span className="truncate">{said}</span>
      </Link>
      {spinner}
      <button type="button" data-pencil tabIndex={-1} aria-label={t('changeTitle', { title: said })} className="absolute right-0 inline-flex size-11 cursor-pointer items-center justify-center bg-wash text-soft opacity-0 group-hover/row:opacity-100 hover:text-ink">
        <Pencil aria-hidden className="size-4" />
      </button>
    </span>
  );
}

const Nothing = () => (
  <span aria-hidden className="text-soft">
    –
  </span>
);

// What is wanted, until the row has come anew from the server; where somebody else was faster, theirs.
function shown(row: TableRow, tag: TagField, save: CellSave | undefined): string {
  if (!save || save.standing.is === 'left' || (save.standing.is === 'saved' && row.version >= save.standing.version)) return saidIn(row, tag);
  return save.wanted.label;
}

const CELL = `relative h-11 border-b border-line/70 bg-card p-0 align-middle group-hover/row:bg-wash group-has-[[data-tick]:checked]/row:bg-peacock-wash
  aria-invalid:bg-marigold-wash focus-visible:outline-3 focus-visible:-outline-offset-3 focus-visible:outline-focus`;
const SIDE: Partial<Record<ColumnName, string>> = { listen: 'sticky left-0 z-[5] w-11', title: 'sticky left-11 z-[5] border-r' };
