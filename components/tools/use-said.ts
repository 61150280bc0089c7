'use client';

import { useWords } from '@/lib/i18n/client';
import { saName } from '@/lib/music/sa';
import type { PresetSound } from '@/lib/sound/shared';
import type { TaalChoice } from './choices';

/** Says what is set: "Kali 1 (C♯), Pa · Teentaal, 80 a minute". */
export function useSaid(taals: readonly TaalChoice[]): (sound: PresetSound) => string {
  const t = useWords('sound');
  return ({ tanpura, theka }) => {
    const parts = [
      tanpura && t('tanpuraSaid', { sa: saName(tanpura.sa.slice(0, -1)), string: t(`firsts.${tanpura.tuning.charAt(0) as 'P'}`) }),
      theka && t('thekaSaid', { taal: taals.find(({ slug }) => slug === theka.taal)?.name ?? theka.taal, speed: theka.speed }),
    ];
    return parts.filter(Boolean).join(' · ');
  };
}
