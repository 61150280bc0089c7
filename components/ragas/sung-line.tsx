'use client';

import { Play, Square } from 'lucide-react';
import { hush, useSounding } from '@/components/player/sound/sounding';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import type { Step } from '@/lib/music/tuning';
import { useListener } from './listener';
import { useSaid } from './swara';
import { SwaraKey } from './swara-key';
import { useTones } from './use-tones';

type Props = { id: string; name: string; hint?: string; line: readonly (Step | null)[]; chief?: { vadi: string; samvadi: string }; tanpura: string | null };

/** A line of swaras, each to be tapped, and a ▶ that sings them one after the other. A null is a breath. */
export function SungLine({ id, name, hint, line, chief, tanpura }: Props) {
  const t = useWords('ragaSounds');
  const { script } = useListener();
  const { sounds, lit } = useSounding(id);
  const tones = useTones(tanpura);
  const said = useSaid();
  return (
    <section className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
      <div className="flex items-center gap-3">
        <IconButton
          tone="wash"
          label={t(sounds ? 'stopLine' : 'playLine', { name })}
          icon={sounds ? <Square aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" className="ml-[6%]" />}
          onClick={() => (sounds ? hush() : tones.line(id, line))}
        />
        <div className="min-w-0">
          <h3 className="leading-tight font-semibold">{name}</h3>
          {hint && <p className="text-small text-soft">{hint}</p>}
        </div>
      </div>
      <p className="sr-only">{line.map((step) => (step ? said(step) : ',')).join(' ')}</p>
      <div className="flex flex-wrap gap-1.5" role="group" aria-label={t('keysOf', { name })}>
        {line.map((step, at) =>
          step ? (
            <SwaraKey
              key={at}
              step={step}
              script={script}
              lit={lit === at}
              chief={chief?.vadi === step.swara ? 'vadi' : chief?.samvadi === step.swara ? 'samvadi' : undefined}
              onTap={() => tones.swara(id, step, at)}
            />
          ) : (
            <span key={at} aria-hidden className="w-3" />
          ),
        )}
      </div>
    </section>
  );
}
