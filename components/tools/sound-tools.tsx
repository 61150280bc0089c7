'use client';

import { useEffect } from 'react';
import { keepSound, soundSettings } from '@/components/player/sound/sound-settings';
import type { KeepSa, RagaChoice, TaalChoice } from './choices';
import { MixCard } from './mix-card';
import type { PresetHand } from './preset-hand';
import { PresetsCard } from './presets-card';
import type { PresetRow } from '@/lib/sound/shared';
import { TaalCard } from './taal-card';
import { TanpuraCard } from './tanpura-card';

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
  useEffect(() => {
    // Once, when the page is opened: afterwards what is chosen here counts.
    if (own && soundSettings().tanpura.sa !== own) keepSound({ tanpura: { ...soundSettings().tanpura, sa: own } });
  }, [own]);
  return (
    <div className="flex flex-col gap-5">
      <PresetsCard presets={presets} taals={taals} hand={hand} />
      <div className="grid items-start gap-5 desk:grid-cols-2">
        <div className="flex flex-col gap-5">
          <TanpuraCard keepSa={keepSa} ragas={ragas} />
          <div className="max-desk:hidden">
            <MixCard />
          </div>
        </div>
        <TaalCard taals={taals} />
        <div className="desk:hidden">
          <MixCard />
        </div>
      </div>
    </div>
  );
}
