'use client';

import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { seek, usePlace, usePlayer } from './player';

/**
 * The recording as a row of bars, sung part bright, with a real slider over it: it can be dragged, tapped and moved by keys. Without
 * peaks (0–100) it is a plain line.
 */
export function Waveform({ peaks = [] }: { peaks?: readonly number[] }) {
  const t = useWords('player');
  const { length } = usePlayer();
  const place = usePlace();
  const part = length ? Math.min(1, place / length) : 0;
  const path = bars(peaks);
  return (
    <div>
      <div className="relative h-16 rounded-small has-focus-visible:outline-3 has-focus-visible:outline-offset-4 has-focus-visible:outline-focus">
        <Bars path={path} className="text-edge opacity-60" />
        <div className="absolute inset-0" style={{ clipPath: `inset(0 ${100 - part * 100}% 0 0)` }}>
          <Bars path={path} className="text-kumkum" />
        </div>
        <span aria-hidden className="absolute inset-y-0 w-0.5 -translate-x-1/2 rounded-full bg-ink" style={{ left: `${part * 100}%` }} />
        <input
          type="range"
          aria-label={t('position')}
          aria-valuetext={t('positionText', { at: clock(place), length: clock(length) })}
          min={0}
          max={Math.max(1, length)}
          step="any"
          value={place}
          onChange={(event) => seek(Number(event.target.value))}
          className="absolute inset-0 size-full cursor-pointer touch-pan-y opacity-0"
        />
      </div>
      <div className="flex justify-between pt-2 text-small text-soft tabular-nums">
        <span>{clock(place)}</span>
        <span>{clock(length)}</span>
      </div>
    </div>
  );
}

function Bars({ path, className }: { path: string; className: string }) {
  return (
    <svg aria-hidden viewBox="0 0 480 64" preserveAspectRatio="none" className={`absolute inset-0 size-full ${className}`}>
      <path d={path} stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" fill="none" />
    </svg>
  );
}

function bars(peaks: readonly number[]): string {
  const heights = peaks.length ? peaks : Array.from({ length: 120 }, () => 0);
  const step = 480 / heights.length;
  return heights
    .map((peak, index) => {
      const half = Math.max(1, (Math.min(100, peak) / 100) * 29);
      return `M${((index + 0.5) * step).toFixed(1)} ${(32 - half).toFixed(1)}v${(half * 2).toFixed(1)}`;
    })
    .join('');
}
