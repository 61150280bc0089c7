'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { ifFree } from './take-locks';
import { type OnItsWay, type SendTake, type TakeOutbox, takeOutbox } from './take-outbox';
import { mayHaveTakes } from './takes-note';
import { theShelf } from './the-shelf';
import { comesHere, isHere } from './who-is-here';

/**
 * This person's saved takes on their way to the school. It lives as long as the tab, not the page: one may look around in the app while
 * they travel. Takes whose they are (an id) and what sends them.
 */
export function useOutbox(owner: string, send: SendTake) {
  const [outbox] = useState(() => outboxOf(owner, send));
  const rows = useSyncExternalStore(outbox.listen, outbox.rows, () => NONE);
  useEffect(() => {
    if (mayHaveTakes(owner)) void outbox.goOn();
    return comesHere(owner);
  }, [outbox, owner]);
  return { outbox, rows };
}

const NONE: readonly OnItsWay[] = [];
let kept: { owner: string; outbox: TakeOutbox } | undefined;

/** The same without React. */
export function outboxOf(owner: string, send: SendTake): TakeOutbox {
  if (kept?.owner === owner) return kept.outbox;
  const outbox = takeOutbox(owner, { shelf: theShelf, send, ifFree, isOnline: () => navigator.onLine && isHere(owner) });
  if (typeof window === 'undefined') return outbox;
  kept = { owner, outbox };
  window.addEventListener('online', () => kept?.outbox === outbox && outbox.retry());
  return outbox;
}
