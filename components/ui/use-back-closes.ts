'use client';

import { useEffect, useEffectEvent } from 'react';

/**
 * For what covers the whole screen: a phone's Back closes it, and does not leave the page under it. Takes what closes it; call it in the
 * component that is there while it is open. Closing it in another way takes the place in the history back.
 */
export function useBackCloses(close: () => void) {
  const closed = useEffectEvent(close);
  useEffect(() => {
    clearTimeout(leaving);
    const here = window.location.href;
    if (!isCovered()) window.history.pushState({ ...window.history.state, [MARK]: true }, '');
    const back = () => closed();
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
      // Still on top: it was closed by its own button. After a link, or Back itself, another page is. Not at once: React may come back.
      leaving = setTimeout(() => isCovered() && window.location.href === here && window.history.back());
    };
  }, []);
}

const MARK = 'covered';
let leaving: ReturnType<typeof setTimeout> | undefined;

const isCovered = () => Boolean((window.history.state as Record<string, unknown> | null)?.[MARK]);
