'use client';

import { useState } from 'react';
import { Input } from '@/components/ui/input';
import { timeRead, timeTyped } from './time-typed';

/** A time that can be typed; what is no time is put back. Takes and gives milliseconds. */
export function TimeField({ label, ms, onTime }: { label: string; ms: number; onTime: (ms: number) => void }) {
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    const read = typed === undefined ? undefined : timeRead(typed);
    if (read !== undefined) onTime(read);
    setTyped(undefined);
  };
  return (
    <label className="flex items-center gap-2 text-small text-soft">
      {label}
      <span className="w-22">
        <Input
          value={typed ?? timeTyped(ms)}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), settle())}
          className="text-center tabular-nums"
        />
      </span>
    </label>
  );
}
