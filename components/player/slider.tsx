'use client';

import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { Bars } from './bars';

type SliderProps = { label: string; peaks?: readonly number[]; place: number; length: number; onSeek: (seconds: number) => void };

/** A recording as a row of bars, its sung part bright, with a real slider over it: it can be dragged, tapped and moved by keys. Takes seconds. */
export function Slider({ label, peaks, place, length, onSeek }: SliderProps) {
  const t = useWords('player');
  const part = length ? Math.min(1, place / length) : 0;
  return (
    <div>
      <div className="relative h-16 rounded-small has-focus-visible:outline-3 has-focus-visible:outline-offset-4 has-focus-visible:outline-focus">
        <Bars peaks={peaks} className="text-edge opacity-70" />
        <div className="absolute inset-0" style={{ clipPath: `inset(0 ${100 - part * 100}% 0 0)` }}>
          <Bars peaks={peaks} className="text-kumkum" />
        </div>
        {part > 0 && <span aria-hidden className="absolute inset-y-0 w-0.5 -translate-x-1/2 rounded-full bg-ink" style={{ left: `${part * 100}%` }} />}
        <input
          type="range"
          aria-label={label}
          aria-valuetext={t('positionText', { at: clock(place), length: clock(length) })}
          min={0}
          max={Math.max(1, length)}
          step="any"
          value={place}
          onChange={(event) => onSeek(Number(event.target.value))}
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
