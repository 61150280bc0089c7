'use client';

import { Minus, Plus } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { setSpeed, usePlayer } from './player';
import { SPEEDS } from './player-state';

/** Slower and faster, the pitch kept. Pressing the number goes back to the speed of the recording. */
export function SpeedChoice() {
  const t = useWords('player');
  const { speed } = usePlayer();
  const slower = SPEEDS.findLast((one) => one < speed);
  const faster = SPEEDS.find((one) => one > speed);
  return (
    <div role="group" aria-label={t('speed')} className="mx-auto flex items-center gap-2 rounded-full border border-line bg-card p-1">
      <IconButton label={t('slower')} icon={<Minus aria-hidden />} disabled={!slower} onClick={() => slower && setSpeed(slower)} />
      <button
        type="button"
        onClick={() => setSpeed(1)}
        className="flex min-h-11 min-w-28 flex-col items-center justify-center rounded-full px-3 leading-tight hover:bg-wash"
      >
        <span aria-live="polite" className="font-semibold tabular-nums">
          {t('speedTimes', { speed })}
        </span>
        <span className="text-caption text-soft">{t(speed === 1 ? 'asRecorded' : 'toNormal')}</span>
      </button>
      <IconButton label={t('faster')} icon={<Plus aria-hidden />} disabled={!faster} onClick={() => faster && setSpeed(faster)} />
    </div>
  );
}
