'use client';

import { Play, Square } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTanpura } from '@/components/player/sound/use-tanpura';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { saName } from '@/lib/music/sa';
import type { KeepSa, RagaChoice } from './choices';
import { Opened } from './opened';
import { SaChoice } from './sa-choice';
import { TanpuraPicture } from './tanpura-picture';

const TanpuraTuning = dynamic(() => import('./tanpura-tuning').then((module) => module.TanpuraTuning), { ssr: false });

/** The tanpura: one button, what it sounds, and how it is tuned. */
export function TanpuraCard({ keepSa, ragas }: { keepSa: KeepSa; ragas: readonly RagaChoice[] }) {
  const t = useWords('sound');
  const { setting, status, isOn, start, stop, tune } = useTanpura();
  const { sa, tuning } = setting;
  const choose = (next: string) => {
    tune({ sa: next });
    void keepSa({ sa: next }).catch(() => undefined); // the device has it in any case
  };
  const strings = [...tuning, 'S', 'S', 'low'].map((name) => t(`string.${name as 'S'}`));
  return (
    <section aria-labelledby="tanpura" className="overflow-hidden rounded-large border border-line bg-card">
      <div data-theme="dark" className="sound-panel relative overflow-hidden text-ink">
        <TanpuraPicture names={strings} sounds={status === 'sounds'} className="h-47 w-full" />
        <div className="relative flex items-center gap-4 px-5 pt-1 pb-5">
          <div className="min-w-0 grow">
            <h2 id="tanpura" className="font-title text-subtitle">
              {t('tanpura')}
            </h2>
            <p className="text-soft">{t('tunedIn', { sa: saName(sa.slice(0, -1)) })}</p>
          </div>
          <IconButton
            size="child"
            tone="kumkum"
            pending={status === 'coming'}
            label={t(isOn ? 'stopTanpura' : 'playTanpura')}
            icon={isOn ? <Square aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" className="translate-x-0.5" />}
            onClick={() => (isOn ? stop() : void start())}
          />
        </div>
        <p role="status" className="px-5 empty:hidden not-empty:pb-4 text-small text-marigold-ink">
          {status === 'failed' && t('failed')}
        </p>
      </div>
      <div className="flex flex-col gap-4 p-5 md:p-6">
        <SaChoice sa={sa} onChange={choose} />
        <Opened name={t('tuneIt')}>{() => <TanpuraTuning ragas={ragas} onSa={choose} />}</Opened>
      </div>
    </section>
  );
}
