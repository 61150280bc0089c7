'use client';

import { PlayButton } from '@/components/player/play-button';
import { play, seek, usePlace, usePlayer } from '@/components/player/player';
import { Slider } from '@/components/player/slider';
import type { Track } from '@/components/player/track';
import { useWords } from '@/lib/i18n/client';

/** The large ▶ of a recording's page and its waveform: a tap on it plays from there, whether it plays already or not. */
export function Listen({ track }: { track: Track }) {
  const t = useWords('libraryRow');
  const inPlayer = useWords('player');
  const player = usePlayer();
  const place = usePlace();
  const playFrom = (seconds: number) => {
    if (play(track)) seek(seconds);
  };
  return (
    <div className="flex items-center gap-5">
      <PlayButton track={track} tone="kumkum" size="child" />
      <div className="min-w-0 grow">
        {player.track?.id === track.id ? (
          <Slider label={inPlayer('position')} peaks={track.peaks} place={place} length={player.length} onSeek={seek} />
        ) : (
          <Slider label={t('seek', { title: track.title })} peaks={track.peaks} place={0} length={track.seconds ?? 0} onSeek={playFrom} />
        )}
      </div>
    </div>
  );
}
