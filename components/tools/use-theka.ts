'use client';

import { keepSound, soundSettings, useSoundSettings } from '@/components/player/sound/sound-settings';
import { changeTheka, startTheka, stopTheka } from '@/components/player/sound/theka';
import { useTools } from '@/components/player/sound/tools-state';
import { type ThekaSetting, withinSpeed } from '@/lib/music/theka-plan';
import type { TaalChoice } from './choices';

/** The theka for a screen: how it is set, whether it sounds, and what can be done with it. Takes the taals there are. */
export function useTheka(taals: readonly TaalChoice[]) {
  const { theka: setting } = useSoundSettings();
  const { status } = useTools().theka;
  const taalOf = ({ taal }: ThekaSetting) => taals.find(({ slug }) => slug === taal) ?? (taals[0] as TaalChoice);
  const set = (part: Partial<ThekaSetting>) => {
    const next = { ...soundSettings().theka, ...part };
    keepSound({ theka: { ...next, speed: withinSpeed(next.speed) } });
    return soundSettings().theka;
  };
  const played = (next: ThekaSetting) => {
    const { sa, cents } = soundSettings().tanpura;
    return [{ taal: taalOf(next), setting: next, sa, cents }, taalOf(next).name] as const;
  };
  return {
    setting,
    taal: taalOf(setting),
    status,
    isOn: status === 'coming' || status === 'sounds',
    /** Sets some of it; what sounds changes with the next matra. */
    change: (part: Partial<ThekaSetting>) => changeTheka(...played(set(part))),
    /** Sounds from sam, set otherwise where a part is given. Call it from within a tap. */
    start: (part: Partial<ThekaSetting> = {}) => startTheka(...played(set(part))),
    stop: stopTheka,
  };
}
