'use client';

import { PlayButton } from '@/components/player/play-button';
import { play, seek, usePlayer } from '@/components/player/player';
import type { Track } from '@/components/player/track';
import { Waveform } from '@/components/player/waveform';
import { useWords } from '@/lib/i18n/client';
import { clock } from '@/lib/i18n/clock';

/** The large ▶ of a recording's page and its waveform: a tap on it plays from there, whether it plays already or not. */
export function Listen({ track }: { track: Track }) {
  const player = usePlayer();
  return (
    <div className="flex items-center gap-5">
      <PlayButton track={track} tone="kumkum" size="child" />
      <div className="min-w-0 grow">{player.track?.id === track.id ? <Waveform peaks={track.peaks} /> : <StillWaveform track={track} />}</div>
    </div>
  );
}

function StillWaveform({ track }: { track: Track }) {
  const t = useWords('libraryRow');
  const { peaks = [], seconds = 0 } = track;
  return (
    <div>
      <div className="relative h-16 rounded-small has-focus-visible:outline-3 has-focus-visible:outline-offset-4 has-focus-visible:outline-focus">
        <svg aria-hidden viewBox={`0 0 ${Math.max(peaks.length, 1) * 4} 64`} preserveAspectRatio="none" className="absolute inset-0 size-full text-edge">
          <path d={peaks.length ? barsOf(peaks) : 'M0 32H4'} stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" fill="none" />
        </svg>
        <input
          type="range"
          aria-label={t('seek', { title: track.title })}
          aria-valuetext={clock(0)}
          min={0}
          max={Math.max(1, seconds)}
          step="any"
          value={0}
          onChange={(event) => {
            play(track);
            seek(Number(event.target.value));
          }}
          className="absolute inset-0 size-full cursor-pointer touch-pan-y opacity-0"
        />
      </div>
      <div className="flex justify-between pt-2 text-small text-soft tabular-nums">
        <span>{clock(0)}</span>
        <span>{clock(seconds)}</span>
      </div>
    </div>
  );
}

const barsOf = (peaks: readonly number[]) =>
  peaks
    .map((peak, place) => {
      const half = Math.max(1, (Math.min(100, peak) / 100) * 29);
      return `M${place * 4 + 2} ${(32 - half).toFixed(1)}v${(half * 2).toFixed(1)}`;
    })
    .join('');
