'use client';

import { type FocusEvent, Fragment, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '@/lib/i18n/client';
import type { Shelf } from '../shelf-address';
import type { TagField, TaggingHand } from '../tagging/tagging-hand';
import { useChoices } from '../tagging/use-choices';
import { CellEditor } from './cell-editor';
import { GridRow } from './grid-row';
import { cellAfter, focusOn } from './grid-keys';
import { RowNotice } from './row-notice';
import { TableHeads } from './table-heads';
import { type Column, columns, type ColumnName, type TableRow } from './table-row';
import { keyOf, useCellSaves } from './use-cell-saves';

/** `skip`: how many recordings of the shelf come before these; `total`: how many it has in all. */
export type GridProps = { rows: readonly TableRow[]; shelf: Shelf; skip: number; total: number; hand: TaggingHand };

type Place = { id: string; name: ColumnName };
type Editing = { row: TableRow; tag: TagField; typing: boolean };

/**
 * A shelf as a grid to be edited. One cell has the focus (Tab enters and leaves): arrows, Home, End and Page keys walk, Enter, F2 or
 * simply typing edits, Delete empties, Escape leaves. Each cell is saved by itself, at once.
 */
export function RecordingGrid({ rows, shelf, skip, total, hand }: GridProps) {
  const t = useWords('libraryTable');
  const table = useRef<HTMLTableElement>(null);
  const choices = useChoices(true);
  const { saves, save, again, putMine, drop } = useCellSaves(hand);
  const [place, setPlace] = useState<Place>();
  const [editing, setEditing] = useState<Editing>();
  const here = place && (place.id === HEAD || rows.some(({ id }) => id === place.id)) ? place : { id: rows[0]?.id ?? HEAD, name: 'title' as const };
  const cellOf = ({ id, name }: Place) => table.current?.querySelector<HTMLTableCellElement>(`tr[data-id="${CSS.escape(id)}"] > [data-column="${name}"]`);

  return (
    <div className={`relative max-h-[calc(100dvh-7rem)] overflow-auto rounded-medium border border-line bg-card ${editing ? 'pb-76' : ''}`}>
      <p id="grid-keys" className="sr-only">
        {t('keys')}
      </p>
      <table ref={table} role="grid" aria-label={t('label')} aria-describedby="grid-keys" aria-rowcount={total + 1} onFocus={arrive} onKeyDown={press} onClick={click} className="w-full border-separate border-spacing-0 text-small">
        <TableHeads shelf={shelf} here={here.id === HEAD ? here.name : undefined} />
        <tbody>
          {rows.map((row, at) => (
            <Fragment key={row.id}>
              <GridRow
                row={row}
                index={skip + at + 2}
                here={here.id === row.id ? here.name : undefined}
                saves={saves}
                editing={editing?.row.id === row.id ? editing.tag : undefined}
                editor={editing?.row.id === row.id && <CellEditor key={editing.tag} {...editing} choices={choices} onEnd={(picked, by) => end(editing, picked, by)} />}
              />
              {columns.map((column: Column) => {
                const one = column.tag && saves.get(keyOf(row.id, column.tag));
                return one && <RowNotice key={column.name} row={row} save={one} onAgain={() => decide(row, column, () => void again(one))} onPutMine={() => decide(row, column, () => void putMine(one))} onDrop={() => decide(row, column, () => drop(one))} />;
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );

  function arrive({ target }: FocusEvent) {
    const cell = target.closest<HTMLElement>('[data-column]');
    if (cell) setPlace({ id: cell.closest('tr')?.dataset.id ?? HEAD, name: cell.dataset.column as ColumnName });
  }

  function press(event: KeyboardEvent) {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('[data-column]');
    if (!cell || event.altKey || event.metaKey) return;
    const next = cellAfter(event, cell);
    if (next) {
      event.preventDefault();
      return focusOn(next);
    }
    const at = rowAndTag(cell);
    if (event.key === 'Enter' && event.shiftKey) cell.closest('tr')?.querySelector<HTMLElement>('[data-open]')?.click();
    else if ((event.key === 'Enter' || event.key === 'F2') && event.target === cell) {
      event.preventDefault();
      if (at) edit(at, false);
      else cell.querySelector<HTMLElement>('a, button')?.click();
    } else if (at && (event.key === 'Delete' || event.key === 'Backspace') && at.tag !== 'title' && at.tag !== 'kind') {
      event.preventDefault();
      if (at.row[at.tag]) void save({ ...at, value: null, label: '' });
    } else if (at && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey) edit(at, true); // the key itself goes on to the control
  }

  function click({ target }: MouseEvent) {
    const element = target as Element;
    const cell = element.closest<HTMLTableCellElement>('td[data-column]');
    if (!cell || (element.closest('a, button, input, select, label, [data-editor]') && !element.closest('[data-pencil]'))) return;
    const at = rowAndTag(cell);
    if (at) edit(at, false);
    else focusOn(cell);
  }

  function rowAndTag(cell: HTMLElement): { row: TableRow; tag: TagField } | undefined {
    const row = rows.find(({ id }) => id === cell.closest('tr')?.dataset.id);
    const tag = columns.find((column: Column) => column.name === cell.dataset.column && column.tag)?.name as TagField | undefined;
    return row && tag && { row, tag };
  }

  // At once, so that the key that began it is typed into the control.
  function edit(at: { row: TableRow; tag: TagField }, typing: boolean) {
    flushSync(() => setEditing({ ...at, typing }));
    cellOf({ id: at.row.id, name: at.tag })?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }

  function end({ row, tag }: Editing, picked: { value: string; label: string } | undefined, by: string) {
    const from = cellOf({ id: row.id, name: tag });
    const step = by === 'Tab' ? 'ArrowRight' : by === 'Shift+Tab' ? 'ArrowLeft' : undefined;
    if (by === 'away') setEditing((now) => (now?.row.id === row.id && now.tag === tag ? undefined : now));
    else {
      flushSync(() => setEditing(undefined));
      focusOn(step && from ? cellAfter({ key: step, ctrlKey: false }, from) : from);
    }
    if (picked && picked.value !== row[tag]) void save({ row, tag, value: picked.value || null, label: picked.label });
  }

  // The buttons go away when it is decided: the cell gets the focus back.
  function decide(row: TableRow, { name }: Column, decided: () => void) {
    focusOn(cellOf({ id: row.id, name }));
    decided();
  }
}

const HEAD = '';
