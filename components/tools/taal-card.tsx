'use client';

import { Play, Square } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useSoundSettings } from '@/components/player/sound/sound-settings';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import { layaOf } from '@/lib/music/laya';
import type { TaalChoice } from './choices';
import { LayaChoice } from './laya-choice';
import { Opened } from './opened';
import { TaalRing } from './taal-ring';
import { useLit } from './use-lit';
import { useTheka } from './use-theka';

const TaalMore = dynamic(() => import('./taal-more').then((module) => module.TaalMore), { ssr: false });

/** The theka: its ring with one button in the middle, which taal, and how fast. */
export function TaalCard({ taals }: { taals: readonly TaalChoice[] }) {
  const t = useWords('sound');
  const { script } = useSoundSettings();
  const theka = useTheka(taals);
  const { taal, setting, status, isOn } = theka;
  const lit = useLit(status === 'sounds');
  const speed = lit.matrasAMinute ?? setting.speed;
  return (
    <section aria-labelledby="taal" className="overflow-hidden rounded-large border border-line bg-card">
      <div data-theme="dark" className="sound-panel relative px-3 pt-5 pb-4 text-ink">
        <div className="flex items-baseline justify-between gap-3 px-2">
          <h2 id="taal" className="font-title text-subtitle">
            {taal.name}
          </h2>
          {taal.devanagari && (
            <p lang="hi" className="font-title text-lead text-soft">
              {taal.devanagari}
            </p>
          )}
        </div>
        <TaalRing taal={taal} script={script} lit={lit.matra}>
          <p className="pb-2 text-small tabular-nums">
            <span className="font-semibold">{speed}</span> <span className="text-soft">{t(`layas.${layaOf(speed) as 'drut'}`)}</span>
          </p>
          <IconButton
            size="child"
            tone="kumkum"
            pending={status === 'coming'}
            label={t(isOn ? 'stopTheka' : 'playTheka')}
            icon={isOn ? <Square aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" className="translate-x-0.5" />}
            onClick={() => (isOn ? theka.stop() : void theka.start())}
          />
          <p className="min-h-5 pt-2 text-small text-soft tabular-nums">{lit.round && t('roundSaid', { round: lit.round })}</p>
        </TaalRing>
        <p role="status" className="px-2 text-small text-marigold-ink empty:hidden">
          {status === 'failed' && t('failed')}
        </p>
      </div>
      <div className="flex flex-col gap-5 p-5 md:p-6">
        <Field name="taal" label={t('taal')}>
          <Select value={taal.slug} onChange={(event) => theka.change({ taal: event.target.value })}>
            {taals.map(({ slug, name, matras }) => (
              <option key={slug} value={slug}>
                {t('taalOf', { taal: name, matras })}
              </option>
            ))}
          </Select>
        </Field>
        <LayaChoice speed={setting.speed} onChange={(next) => theka.change({ speed: next, ramp: null })} />
        <Opened name={t('more')}>{() => <TaalMore theka={theka} />}</Opened>
      </div>
    </section>
  );
}
