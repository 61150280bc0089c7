'use client';

import { keepSound, soundSettings, useSoundSettings } from './sound-settings';
import { startTanpura, stopTanpura, tuneTanpura } from './tanpura';
import { useTools } from './tools-state';
import { useWords } from '@/lib/i18n/client';
import { saName } from '@/lib/music/sa';
import type { TanpuraSetting } from '@/lib/music/tanpura';

/** The tanpura for a screen: how it is set, whether it sounds, and what can be done with it. */
export function useTanpura() {
  const t = useWords('soundStrip');
  const { tanpura: setting } = useSoundSettings();
  const { status } = useTools().tanpura;
  const said = ({ sa }: TanpuraSetting) => t('tanpuraIn', { sa: saName(sa.slice(0, -1)) });
  const set = (part: Partial<TanpuraSetting>) => {
    const next = { ...soundSettings().tanpura, ...part };
    keepSound({ tanpura: next });
    return next;
  };
  return {
    setting,
    status,
    isOn: status === 'coming' || status === 'sounds',
    /** Sets some of it; what sounds is tuned anew. */
    tune: (part: Partial<TanpuraSetting>) => {
      const next = set(part);
      tuneTanpura(next, said(next));
    },
    /** Sounds, set otherwise where a part is given. Call it from within a tap. */
    start: (part: Partial<TanpuraSetting> = {}) => {
      const next = set(part);
      return startTanpura(next, said(next));
    },
    /** Sounds as something else wants it, such as a recording; one's own setting stays. */
    borrow: (part: Partial<TanpuraSetting>) => {
      const next = { ...soundSettings().tanpura, ...part };
      return startTanpura(next, said(next));
    },
    stop: stopTanpura,
  };
}
