'use client';

import { clsx } from 'clsx';
import { Bars } from '../bars';
import { usePlace } from '../player';

/** The whole recording as a row of bars, its sung part bright. Fills its place. */
export function Overview({ peaks, length, className }: { peaks?: readonly number[]; length: number; className?: string }) {
  const place = usePlace();
  const part = length ? Math.min(1, place / length) : 0;
  return (
    <div className={clsx('absolute inset-0', className)}>
      <Bars peaks={peaks} className="text-edge opacity-70" />
      <div className="absolute inset-0" style={{ clipPath: `inset(0 ${100 - part * 100}% 0 0)` }}>
        <Bars peaks={peaks} className="text-kumkum" />
      </div>
      {part > 0 && <span aria-hidden className="absolute inset-y-0 w-0.5 -translate-x-1/2 rounded-full bg-ink" style={{ left: `${part * 100}%` }} />}
    </div>
  );
}
