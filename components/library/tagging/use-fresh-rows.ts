'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { rowAt, rowsIn } from './row-data';

/**
 * Calls `fresh` when rows come or go, and keeps the keyboard's place: when the row that had the focus leaves the list (it was moved to
 * another raga), the one that stands in its place gets it.
 */
export function useFreshRows(root: RefObject<HTMLElement | null>, fresh: () => unknown): void {
  const freshened = useEffectEvent(fresh);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let place = -1;
    let here: Element | undefined;
    const remember = (event: FocusEvent) => {
      here = rowAt(event.target)?.element;
      place = here ? rowsIn(element).findIndex((one) => one.element === here) : -1;
    };
    const watch = new MutationObserver(() => {
      freshened();
      if (place < 0 || !here || here.isConnected || document.activeElement !== document.body) return;
      const rows = rowsIn(element);
      const next = rows[Math.min(place, rows.length - 1)]?.element;
      (next?.querySelector<HTMLElement>('td[tabindex="0"], td[data-tag]') ?? next?.querySelector<HTMLElement>('a'))?.focus();
    });
    element.addEventListener('focusin', remember);
    watch.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, [root]);
}
