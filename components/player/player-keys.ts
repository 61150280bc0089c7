import type { KeyboardEvent } from 'react';
import { skip, toggle } from './player';

/** Inside the player: space plays and pauses, ← and → go five seconds back and on. Buttons and the slider keep their own keys. */
export function keyPressed(event: KeyboardEvent<HTMLElement>): void {
  const on = event.target as HTMLElement;
  if (event.key === ' ' && !on.closest('button, a, input')) {
    event.preventDefault();
    toggle();
  }
  if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && !on.closest('[type=radio]')) {
    event.preventDefault();
    skip(event.key === 'ArrowLeft' ? -5 : 5);
  }
}
