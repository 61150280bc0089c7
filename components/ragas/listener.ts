'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { LinePace } from '@/lib/music/schedule';

export type Script = 'latin' | 'devanagari';

/** How this listener hears and reads swaras: their Sa ("C#3"), the pace of lines, the script, and whether a tanpura sounds beneath. */
export type Listener = { sa: string; pace: LinePace; script: Script; drone: boolean };

/** How it is heard on this device. `own`: the Sa kept with the person, which wins over what another left on the device. */
export function useListener(own?: string | null): Listener {
  const listener = useSyncExternalStore(subscribe, read, () => FIRST);
  useEffect(() => {
    if (own && read().sa !== own) hearAs({ sa: own });
  }, [own]);
  return listener;
}

/** Changes it, here and on every other part of the page, and remembers it on the device. */
export function hearAs(part: Partial<Listener>): void {
  kept = { ...read(), ...part };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A device that keeps nothing remembers it until the page is left.
  }
  listeners.forEach((listener) => listener());
}

const KEY = 'music-class.listener';
const FIRST: Listener = { sa: 'C#3', pace: 'easy', script: 'latin', drone: true };
const listeners = new Set<() => void>();
let kept: Listener | undefined;

function read(): Listener {
  try {
    kept ??= { ...FIRST, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Listener>) };
  } catch {
    kept = FIRST;
  }
  return kept;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
