'use client';

import { useRef } from 'react';

const AFTER = 150; // ms; some browsers tell of a change only when the finger is gone

/**
 * Tells a hand on a slider from keys and screen readers: what the browser itself makes of a finger or a mouse there is not wanted. Returns
 * what listens for it, and whether a hand is on it.
 */
export function useHand() {
  const hand = useRef<{ isOn: boolean; gone?: ReturnType<typeof setTimeout> }>({ isOn: false });
  const down = () => {
    clearTimeout(hand.current.gone);
    hand.current.isOn = true;
    const listening = new AbortController();
    const up = () => {
      listening.abort();
      clearTimeout(hand.current.gone);
      hand.current.gone = setTimeout(() => void (hand.current.isOn = false), AFTER);
    };
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, up, { capture: true, signal: listening.signal });
  };
  return { down, isOn: () => hand.current.isOn };
}
