'use client';

import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { Bars } from './bars';
import { seek, usePlace, usePlayer } from './player';

type WaveformProps = {
  peaks?: readonly number[];
  /** What is repeated, in seconds; told when it is drawn anew. */
  loop?: { from: number; to: number } | null;
  onLoop?: (from: number, to: number) => void;
  marks?: readonly { at: number; label: string }[];
};

/** What plays as a row of bars, its sung part bright, with a real slider over it: it can be dragged, tapped and moved by keys. */
export function Waveform({ peaks, loop }: WaveformProps) {
  const t = useWords('player');
  const { length } = usePlayer();
  const place = usePlace();
  return <Slider label={t('position')} peaks={peaks} place={place} length={length} loop={loop} onSeek={seek} />;
}

type SliderProps = { label: string; peaks?: readonly number[]; place: number; length: number; loop?: WaveformProps['loop']; onSeek: (seconds: number) => void };

/** The same for any recording: takes where it stands and how long it is, in seconds. */
export function Slider({ label, peaks, place, length, loop, onSeek }: SliderProps) {
  const t = useWords('player');
  const part = length ? Math.min(1, place / length) : 0;
  return (
    <div>
      <div className="relative h-16 rounded-small has-focus-visible:outline-3 has-focus-visible:outline-offset-4 has-focus-visible:outline-focus">
        <Bars peaks={peaks} className="text-edge opacity-70" />
        <div className="absolute inset-0" style={{ clipPath: `inset(0 ${100 - part * 100}% 0 0)` }}>
          <Bars peaks={peaks} className="text-kumkum" />
        </div>
        {loop && length > 0 && (
          <span aria-hidden className="absolute inset-y-0 border-x-2 border-marigold bg-marigold/25" style={{ left: `${(loop.from / length) * 100}%`, right: `${100 - (loop.to / length) * 100}%` }} />
        )}
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
