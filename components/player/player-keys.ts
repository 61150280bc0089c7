import type { KeyboardEvent } from 'react';
import { next, now, previous, seek, setSpeed, skip, toggle } from './player';
import { SPEEDS } from './player-state';
import { clearLoop, fromHere, nextEcho, nudge, toggleLadder, toggleLoop, toHere } from './practice/practising';

const STEP = 0.5;
const faster = () => setSpeed(SPEEDS.find((one) => one > now().speed) ?? now().speed);
const slower = () => setSpeed(SPEEDS.findLast((one) => one < now().speed) ?? now().speed);

// docs/player.md and sheet/keys-panel.tsx tell of them.
const DOES: Record<string, () => void> = {
  a: fromHere,
  b: toHere,
  l: toggleLoop,
  x: clearLoop,
  '[': () => nudge({ from: -STEP }),
  ']': () => nudge({ from: STEP }),
  '{': () => nudge({ to: -STEP }),
  '}': () => nudge({ to: STEP }),
  '-': slower,
  '+': faster,
  '=': faster,
  e: nextEcho,
  f: toggleLadder,
  n: next,
  p: previous,
  '0': () => seek(0),
};

/**
 * The keys of the player, for what has the focus in it: space plays and pauses, ← and → go five seconds back and on, letters practise, `?` opens the
 * list of them. Fields keep every key; buttons and the slider keep space. Elsewhere in the app no letter is taken.
 */
export const keysOf = (showKeys: () => void) => (event: KeyboardEvent<HTMLElement>) => {
  const on = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || on.closest('input:not([type=range]), textarea, select, [contenteditable]')) return;
  const does = doesOf(event.key, on, showKeys);
  if (!does) return;
  event.preventDefault();
  does();
};

function doesOf(key: string, on: HTMLElement, showKeys: () => void): (() => void) | undefined {
  if (key === ' ') return on.closest('button, a, input') ? undefined : toggle;
  if (key === 'ArrowLeft') return () => skip(-5);
  if (key === 'ArrowRight') return () => skip(5);
  if (key === '?') return showKeys;
  // A slider has its own 0 and so on.
  return DOES[key.toLowerCase()];
}
