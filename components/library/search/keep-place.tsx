'use client';

import { useEffect } from 'react';

/**
 * Brings the way back from a recording to the very row it was opened from. The browser restores how far down one was, but rows out of
 * sight are not drawn and only guessed to be so tall. The place is kept with this step of history, so no other visit knows of it.
 */
export function KeepPlace() {
  useEffect(() => {
    const place = (window.history.state as State)?.libraryPlace;
    let frame = place ? requestAnimationFrame(() => settle(place, FRAMES)) : 0;
    function settle(at: Place, left: number) {
      const row = document.querySelector(`main a[href="${CSS.escape(at.href)}"]`);
      const off = row ? row.getBoundingClientRect().top - at.top : 0;
      if (Math.abs(off) > 1) window.scrollBy({ top: off, behavior: 'instant' });
      if (left > 0) frame = requestAnimationFrame(() => settle(at, left - 1));
    }
    function opened(event: MouseEvent) {
      const row = (event.target as Element).closest<HTMLAnchorElement>('main li a[href^="/library/"]');
      const libraryPlace = row && { href: row.getAttribute('href') as string, top: row.getBoundingClientRect().top };
      if (libraryPlace) window.history.replaceState({ ...window.history.state, libraryPlace }, '');
    }
    document.addEventListener('click', opened, true);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('click', opened, true);
    };
  }, []);
  return null;
}

type Place = { href: string; top: number };
type State = { libraryPlace?: Place } | null;

// Until the rows around it have been drawn.
const FRAMES = 12;
