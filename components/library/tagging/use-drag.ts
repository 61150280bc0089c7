'use client';

import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { rowAt } from './row-data';
import type { Row } from './tagging-hand';

export type Drag = { row: Row; title: string; count: number; x: number; y: number; over?: { slug: string; name: string } };

type Wishes = {
  /** How many are carried with this row. */
  carries: (row: Row) => number;
  onDrop: (row: Row, raga: { slug: string; name: string }) => void;
};

const FAR = 6;
const LONG = 450;

/**
 * Dragging rows by pointer: a mouse takes one along at once, a finger after resting on it (until then it scrolls). Escape, a second
 * finger or letting go beside every raga puts it back. What was dragged is not pressed as well.
 */
export function useDrag(root: RefObject<HTMLElement | null>, { carries, onDrop }: Wishes): Drag | undefined {
  const [drag, setDrag] = useState<Drag>();
  const carried = useEffectEvent(carries);
  const dropped = useEffectEvent(onDrop);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let begun: { row: Row; x: number; y: number; id: number; timer?: ReturnType<typeof setTimeout> } | undefined;
    let now: Drag | undefined;
    let quiet = false; // the click after a drag
    const gone = new AbortController();

    const show = (next: Drag | undefined) => setDrag((now = next));
    const take = (x: number, y: number) => {
      if (begun) show({ row: begun.row, title: begun.row.title, count: carried(begun.row), x, y, over: undefined });
    };
    const end = () => {
      clearTimeout(begun?.timer);
      begun = undefined;
      show(undefined);
    };
    const on = <K extends keyof DocumentEventMap>(target: Document | HTMLElement, name: K, hear: (event: DocumentEventMap[K]) => void, options?: AddEventListenerOptions) =>
      target.addEventListener(name, hear as EventListener, { ...options, signal: gone.signal });

    on(element, 'pointerdown', (event) => {
      const at = rowAt(event.target);
      quiet = false;
      if (begun && event.pointerId !== begun.id) return end();
      if (!at || !event.isPrimary || event.button !== 0 || isControl(event.target)) return;
      const { clientX: x, clientY: y } = event;
      begun = { row: at.row, x, y, id: event.pointerId };
      if (event.pointerType !== 'mouse') begun.timer = setTimeout(() => take(x, y), LONG);
    });
    on(document, 'pointermove', (event) => {
      if (!begun || event.pointerId !== begun.id) return;
      const { clientX: x, clientY: y } = event;
      const far = Math.hypot(x - begun.x, y - begun.y) > FAR;
      if (now) return show({ ...now, x, y, over: ragaUnder(x, y) });
      if (!far) return;
      if (event.pointerType === 'mouse') take(x, y);
      else end(); // it scrolls
    });
    on(document, 'pointerup', (event) => {
      if (!begun || event.pointerId !== begun.id) return;
      const [held, raga] = [now, now && ragaUnder(event.clientX, event.clientY)];
      quiet = held !== undefined;
      end();
      if (held && raga && raga.slug !== held.row.raga) dropped(held.row, raga);
    });
    on(document, 'pointercancel', end);
    on(document, 'keydown', (event) => {
      if (event.key !== 'Escape' || !now) return;
      event.stopPropagation();
      quiet = true;
      end();
    }, { capture: true });
    // While something is carried the page stands still, and neither the browser's own dragging nor its menu comes in between.
    on(document, 'touchmove', (event) => now && event.preventDefault(), { passive: false });
    on(element, 'dragstart', (event) => event.preventDefault());
    on(element, 'contextmenu', (event) => begun && 'pointerType' in event && event.pointerType === 'touch' && event.preventDefault());
    on(element, 'click', (event) => {
      if (!quiet) return;
      quiet = false;
      event.preventDefault();
      event.stopPropagation();
    }, { capture: true });
    return () => {
      gone.abort();
      clearTimeout(begun?.timer);
    };
  }, [root]);

  return drag;
}

const isControl = (target: EventTarget | null) => target instanceof Element && target.closest('button, input, select, textarea, label') !== null;

function ragaUnder(x: number, y: number) {
  scrollNear(y);
  const target = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop-raga]');
  return target?.dataset.dropRaga ? { slug: target.dataset.dropRaga, name: target.dataset.dropName ?? '' } : undefined;
}

// A strip that does not fit moves along under the pointer at its edges.
function scrollNear(y: number) {
  const list = document.querySelector('[data-drop-list]');
  const box = list?.getBoundingClientRect();
  if (!list || !box || y > box.bottom) return;
  if (y > box.bottom - 28) list.scrollBy({ top: 12 });
  else if (y < box.top + 28) list.scrollBy({ top: -12 });
}
