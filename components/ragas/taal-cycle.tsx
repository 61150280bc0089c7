'use client';

import { clsx } from 'clsx';
import { Minus, Play, Plus, Square } from 'lucide-react';
import { useState } from 'react';
import { hush, useSounding } from '@/components/player/sound/sounding';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { useWords } from '@/lib/i18n/client';
import { layaOf, PACES } from '@/lib/music/laya';
import { bolInDevanagari, thekaStrokes } from '@/lib/music/theka';
import { useListener } from './listener';
import { useTones } from './use-tones';

export type Cycle = { slug: string; name: string; matras: number; vibhags: readonly number[]; vibhagStarts: readonly number[]; marks: readonly string[]; khali: readonly number[]; bols: readonly string[] };

/** A taal's theka in its vibhags, to be read and heard round after round in any laya; the matra that sounds is lit. */
export function TaalCycle({ taal, begins }: { taal: Cycle; begins: number }) {
  const t = useWords('ragaSounds');
  const { script } = useListener();
  const [speed, setSpeed] = useState(begins);
  const { sounds, lit } = useSounding('theka');
  const tones = useTones();
  const start = (matrasAMinute: number) =>
    tones.theka('theka', (stage, told) =>
      stage.cycle({ strokes: thekaStrokes({ ...taal, bols: [...taal.bols], khali: [...taal.khali], vibhagStarts: [...taal.vibhagStarts] }), matras: taal.matras, matrasAMinute, hz: tones.hz < 200 ? tones.hz * 2 : tones.hz }, told),
    );
  const change = (to: number) => {
    const next = Math.min(PACES.at(-1)?.to ?? 600, Math.max(PACES[0]?.from ?? 10, to));
    setSpeed(next);
    if (sounds) void start(next);
  };
  const vibhagAt = taal.vibhagStarts.filter((from) => lit !== null && from <= lit + 1).length - 1;

  return (
    <div className="flex flex-col gap-5">
      <ol className="flex flex-wrap gap-x-2 gap-y-3" aria-label={t('theka', { name: taal.name })}>
        {taal.vibhags.map((matras, vibhag) => (
          <li key={vibhag} className="min-w-0 max-md:grow">
            <p className={clsx('pb-1 pl-1 text-small font-semibold tabular-nums', vibhag === 0 ? 'text-kumkum' : 'text-soft')}>
              <span aria-hidden>{signOf(taal, vibhag)}</span>
              <span className="sr-only">{t(kindOf(taal, vibhag), { count: taal.marks[vibhag] ?? '' })}</span>
            </p>
            <div className={clsx('flex flex-wrap gap-px overflow-hidden rounded-small border', vibhag === vibhagAt ? 'border-edge' : 'border-line')}>
              {Array.from({ length: matras }, (_, at) => {
                const matra = (taal.vibhagStarts[vibhag] as number) - 1 + at;
                const bol = taal.bols[matra] ?? '-';
                return (
                  <span key={at} data-lit={lit === matra || undefined} className={clsx(CELL, lit === matra ? 'bg-kumkum text-on-kumkum' : 'bg-paper')}>
                    <span className={clsx('text-caption tabular-nums', lit === matra ? 'text-on-kumkum' : 'text-soft')}>{matra + 1}</span>
                    <span lang={script === 'devanagari' ? 'hi' : undefined} className={clsx('font-title leading-tight whitespace-nowrap', bol.length > 5 ? 'text-small' : 'text-lead')}>
                      {script === 'devanagari' ? bolInDevanagari(bol) : bol === '-' ? REST : bol.replace(/^-/, REST)}
                    </span>
                  </span>
                );
              })}
            </div>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          icon={sounds ? <Square aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" />}
          onClick={() => (sounds ? hush() : start(speed))}
        >
          {t(sounds ? 'stopTheka' : 'playTheka')}
        </Button>
        <div className="flex items-center gap-1">
          <IconButton label={t('slower')} icon={<Minus aria-hidden />} onClick={() => change(speed - stepAt(speed))} />
          <p className="min-w-28 text-center tabular-nums" aria-live="polite">
            {t('matrasAMinute', { count: speed })}
          </p>
          <IconButton label={t('faster')} icon={<Plus aria-hidden />} onClick={() => change(speed + stepAt(speed))} />
        </div>
      </div>
      <SegmentedControl
        label={t('laya')}
        name="laya"
        value={layaOf(speed)}
        onChange={(laya) => change(PACES.find((pace) => pace.laya === laya)?.usual ?? speed)}
        choices={PACES.map(({ laya }) => ({ value: laya, label: t(`layas.${laya as 'drut'}`) }))}
        className="rounded-medium!"
      />
    </div>
  );
}

const CELL = 'flex min-h-14 min-w-12 flex-auto basis-12 flex-col items-center px-1.5 py-1.5 transition-colors duration-75';
const REST = '–';
const stepAt = (speed: number) => (speed < 60 ? 2 : speed < 160 ? 5 : 10);

// A sam that is waved, as Rupak's, is written as the wave it is.
const signOf = ({ marks }: Cycle, vibhag: number) => (marks[vibhag]?.startsWith('0') ? '0' : vibhag === 0 ? '×' : marks[vibhag]);
const kindOf = ({ khali, vibhagStarts }: Cycle, vibhag: number) => (khali.includes(vibhagStarts[vibhag] as number) ? (vibhag === 0 ? 'saidSamKhali' : 'saidKhali') : vibhag === 0 ? 'saidSam' : 'saidTali');
