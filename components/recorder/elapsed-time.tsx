'use client';

import { useEffect, useState } from 'react';
import { clock } from '@/lib/i18n/clock';

/** How long it has become, large, and moving while it is recorded. Takes what reads the length in milliseconds. */
export function ElapsedTime({ label, length, moving }: { label: string; length: () => number; moving: boolean }) {
  const [ms, setMs] = useState(length);
  useEffect(() => {
    const look = () => setMs(length());
    const timer = setInterval(look, moving ? 200 : 1_000);
    return () => clearInterval(timer);
  }, [length, moving]);
  return (
    <p role="timer" aria-label={label} className="text-center font-title text-display tabular-nums">
      {clock(ms / 1000)}
    </p>
  );
}
