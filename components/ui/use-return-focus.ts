'use client';

import { useState } from 'react';

/**
 * For a dialog that is opened without a trigger of its own: gives what to hand to Radix's `onCloseAutoFocus`, so that the focus goes
 * back to where it was when the dialog was first drawn.
 */
export function useReturnFocus(): (event: Event) => void {
  const [before] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
