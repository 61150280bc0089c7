'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { MOVE_ASKED } from './move-asked';
import { rowAt } from './row-data';
import { type Row, type TagField, tags } from './tagging-hand';

type Wishes = {
  selecting: boolean;
  onEdit: (row: Row, tag: TagField, at: HTMLElement) => void;
  onMove: (row: Row) => void;
  onToggle: (row: Row, range: boolean) => void;
  onSelecting: () => void;
};

/**
 * Presses and keys on the rows: a tag opens its panel; while choosing, a press anywhere on a row (with shift: up to there) chooses it.
 * Keys on a row: `x` or space chooses, `m` moves it to another raga. In the table's cells (components/library/table) only space is ours: letters begin to type there.
 */
export function useRowKeys(root: RefObject<HTMLElement | null>, wishes: Wishes): void {
  const clicked = useEffectEvent((event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest('[data-selecting]')) return wishes.onSelecting();
    const at = rowAt(target);
    if (!at) return;
    if (wishes.selecting) {
      if (target.closest('[data-keep]')) return;
      // A label's press comes again as its box's own.
      if (target.closest('label') && !target.matches('input')) return;
      if (!target.matches('input')) event.preventDefault();
      event.stopPropagation();
      getSelection()?.removeAllRanges();
      return wishes.onToggle(at.row, event.shiftKey);
    }
    const tagged = target.closest<HTMLElement>('[data-tag]');
    if (!tagged || target.closest('a')) return;
    event.preventDefault();
    wishes.onEdit(at.row, tagOf(tagged), tagged);
  });
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const at = rowAt(target);
    if (!at || event.ctrlKey || event.metaKey || event.altKey || target.matches('input:not([data-tick]), select, textarea')) return;
    const cell = target.closest<HTMLElement>('td');
    if ((event.key === 'x' && !cell) || (event.key === ' ' && (target.matches('a, td')))) {
      event.preventDefault();
      return wishes.onToggle(at.row, event.shiftKey);
    }
    if (event.key === 'm' && !cell) {
      event.preventDefault();
      return wishes.onMove(at.row);
    }
  });
  const asked = useEffectEvent((event: Event) => {
    const at = rowAt(event.target);
    if (at) wishes.onMove(at.row);
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const gone = new AbortController();
    element.addEventListener('click', (event) => clicked(event), { capture: true, signal: gone.signal });
    element.addEventListener('keydown', (event) => pressed(event), { signal: gone.signal });
    element.addEventListener(MOVE_ASKED, (event) => asked(event), { signal: gone.signal });
    return () => gone.abort();
  }, [root]);
}

const tagOf = ({ dataset }: HTMLElement): TagField => tags.find((tag) => tag === dataset.tag) ?? 'raga';
