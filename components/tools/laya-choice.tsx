'use client';

import { Minus, Plus } from 'lucide-react';
import { useRef } from 'react';
import { ChipButton } from '@/components/ui/chip';
import { IconButton } from '@/components/ui/icon-button';
import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import { layaOf, PACES } from '@/lib/music/laya';
import { tappedSpeed } from '@/lib/music/tap-tempo';
import { SPEED_RANGE, withinSpeed } from '@/lib/music/theka-plan';

/** How fast, in matras a minute: by a slider, a step at a time, by the laya's name, or by tapping it. */
export function LayaChoice({ speed, onChange }: { speed: number; onChange: (speed: number) => void }) {
  const t = useWords('sound');
  const taps = useRef<number[]>([]);
  const change = (to: number) => onChange(withinSpeed(to));
  const tap = () => {
    taps.current = [...taps.current.slice(-16), performance.now()];
    const meant = tappedSpeed(taps.current);
    if (meant) change(meant);
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-2">
        <IconButton tone="wash" label={t('slower')} icon={<Minus aria-hidden />} onClick={() => change(speed - stepAt(speed - 1))} />
        <p aria-live="polite" className="min-w-0 grow text-center tabular-nums">
          <span className="text-lead font-semibold">{speed}</span> <span className="text-small text-soft">{t('aMinute')}</span>
        </p>
        <IconButton tone="wash" label={t('faster')} icon={<Plus aria-hidden />} onClick={() => change(speed + stepAt(speed))} />
      </div>
      <input
        type="range"
        aria-label={t('laya')}
        aria-valuetext={t('speedSaid', { speed, laya: t(`layas.${layaOf(speed) as 'drut'}`) })}
        min={Math.log(SPEED_RANGE.from)}
        max={Math.log(SPEED_RANGE.to)}
        step="any"
        value={Math.log(speed)}
        onChange={(event) => change(Math.exp(Number(event.target.value)))}
        // A step of the keys is a matra a minute or more: the slider itself is even to the ear.
        onKeyDown={(event) => {
          const way = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
          if (!way) return;
          event.preventDefault();
          change(speed + way * stepAt(way > 0 ? speed : speed - 1));
        }}
        className="-my-2 block h-11 w-full cursor-pointer touch-pan-y accent-kumkum"
      />
      <div className="flex flex-wrap gap-2" role="group" aria-label={t('laya')}>
        {PACES.map(({ laya, usual }) => (
          <ChipButton key={laya} active={layaOf(speed) === laya} onClick={() => change(usual)}>
            {t(`layas.${laya as 'drut'}`)}
          </ChipButton>
        ))}
      </div>
      <Button tone="wash" wide onPointerDown={tap} onKeyDown={(event) => ([' ', 'Enter'].includes(event.key) && !event.repeat ? tap() : undefined)}>
        {t('tap')}
      </Button>
    </div>
  );
}

const stepAt = (speed: number): number => (speed < 60 ? 1 : speed < 160 ? 2 : 5);
