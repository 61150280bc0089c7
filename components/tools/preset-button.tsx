'use client';

import { clsx } from 'clsx';
import { Play, Square } from 'lucide-react';
import { useTanpura } from '@/components/player/sound/use-tanpura';
import { useWords } from '@/lib/i18n/client';
import type { PresetRow } from '@/lib/sound/shared';
import type { TaalChoice } from './choices';
import { useSaid } from './use-said';
import { useTheka } from './use-theka';

/** A preset to be sounded by one tap, and ended by another. `to`: whom it is given to, where a teacher looks. */
export function PresetButton({ preset, taals, to }: { preset: PresetRow; taals: readonly TaalChoice[]; to?: readonly string[] }) {
  const t = useWords('sound');
  const said = useSaid(taals);
  const [tanpura, theka] = [useTanpura(), useTheka(taals)];
  const { sound } = preset;
  const sounds = (!sound.tanpura || (tanpura.isOn && same(sound.tanpura, tanpura.setting))) && (!sound.theka || (theka.isOn && same(sound.theka, theka.setting)));
  const press = () => {
    if (tanpura.isOn && (sounds || !sound.tanpura)) tanpura.stop();
    if (theka.isOn && (sounds || !sound.theka)) theka.stop();
    if (sounds) return;
    if (sound.tanpura) void tanpura.start(sound.tanpura);
    if (sound.theka) void theka.start(sound.theka);
  };
  return (
    <button
      type="button"
      aria-pressed={sounds}
      onClick={press}
      className={clsx(
        'flex min-h-18 w-full items-center gap-4 rounded-large border bg-card px-4 py-3 text-left transition-colors hover:border-edge',
        to && 'pr-14',
        sounds ? 'border-peacock bg-peacock-wash!' : 'border-line',
      )}
    >
      <span className={clsx('flex size-12 shrink-0 items-center justify-center rounded-full', sounds ? 'bg-peacock text-on-peacock' : 'bg-wash text-kumkum')}>
        {sounds ? <Square aria-hidden fill="currentColor" className="size-5" /> : <Play aria-hidden fill="currentColor" className="size-6 translate-x-0.5" />}
      </span>
      <span className="min-w-0">
        <span className="line-clamp-2 font-semibold">{preset.name}</span>
        <span className="block text-small text-soft">{said(sound)}</span>
        {to && <span className="block truncate text-caption text-soft">{to.length > 0 ? t('givenTo', { names: to.join(', ') }) : t('givenToNobody')}</span>}
      </span>
    </button>
  );
}

const same = (one: object, other: object): boolean => Object.entries(one).every(([key, value]) => JSON.stringify(value) === JSON.stringify((other as Record<string, unknown>)[key]));
