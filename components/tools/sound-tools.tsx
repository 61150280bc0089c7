'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { keepSound, soundSettings } from '@/components/player/sound/sound-settings';
import { toolsNow } from '@/components/player/sound/tools-state';
import { Card } from '@/components/ui/card';
import { useWords } from '@/lib/i18n/client';
import type { PresetRow } from '@/lib/sound/shared';
import type { KeepSa, RagaChoice, TaalChoice } from './choices';
import { Opened } from './opened';
import type { PresetHand } from './preset-hand';
import { PresetsCard } from './presets-card';
import { TaalCard } from './taal-card';
import { TanpuraCard } from './tanpura-card';

const Mix = dynamic(() => import('./mix').then((module) => module.Mix), { ssr: false });

type Props = {
  /** The Sa kept with the person who looks, which wins over what the device has. */
  own: string | null;
  keepSa: KeepSa;
  ragas: readonly RagaChoice[];
  taals: readonly TaalChoice[];
  presets: readonly PresetRow[];
  /** A teacher's: whom presets are given to, and the actions. */
  hand?: PresetHand;
};

/** The tools to sing with: what the teacher has set, the tanpura, the theka, and how loud each is. */
export function SoundTools({ own, keepSa, ragas, taals, presets, hand }: Props) {
  const t = useWords('sound');
  useEffect(() => {
    // When the page is opened, unless something sounds already: afterwards what is chosen here counts.
    if (own && toolsNow().tanpura.status === 'off' && soundSettings().tanpura.sa !== own) keepSound({ tanpura: { ...soundSettings().tanpura, sa: own } });
  }, [own]);
  return (
    <div className="flex flex-col gap-5">
      <PresetsCard presets={presets} taals={taals} hand={hand} />
      <div className="grid items-start gap-5 desk:grid-cols-2">
        <TanpuraCard keepSa={keepSa} ragas={ragas} />
        <TaalCard taals={taals} />
      </div>
      <Card>
        <Opened name={t('mix')}>{() => <Mix />}</Opened>
      </Card>
    </div>
  );
}
