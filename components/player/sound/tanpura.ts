'use client';

import type { TanpuraSetting } from '@/lib/music/tanpura';
import { pcm, wavOf } from './wav';
import type { Rendered } from './render';
import { sustained } from './sustained';
import { soundSettings } from './sound-settings';

type Loop = Rendered<'tanpura'>;

const line = sustained<TanpuraSetting, Loop>('tanpura', {
  render: (ask, setting) => ask('tanpura', setting),
  wav: ({ first, again, rate }, level) => {
    const [begins, goesOn] = [pcm(first, { rate, level }), pcm(again, { rate, level })];
    return wavOf([begins, ...Array.from({ length: Math.ceil((HOUR * rate) / again.length) }, () => goesOn)]);
  },
  // A change that leaves the pace goes on where the hand is; another begins a round.
  follow: (next, before, place) => {
    const length = next.again.length / next.rate;
    return { wait: 0, at: before.again.length === next.again.length ? length + (place % length) : 0, fade: CROSSING };
  },
});

const HOUR = 3_600;
const CROSSING = 0.9; // seconds

/** Plucks the tanpura until it is stopped. Call it from within a tap. `said`: in words how it is tuned. */
export const startTanpura = (setting: TanpuraSetting, said: string): Promise<void> => line.start(setting, said);

/** Tunes it anew while it sounds, the old sound fading into the new; does nothing while it is silent. */
export const tuneTanpura = (setting: TanpuraSetting, said: string): void => line.change(setting, said);

export const stopTanpura = (): void => line.stop();
export const tanpuraLevel = (level: number): void => line.level(level);

/** Which string sounds now (from 0, in the order they are plucked), and how long it has (seconds); null while it is silent. */
export function stringNow(): { string: number; since: number } | null {
  const place = line.place();
  if (place === null) return null;
  const { round, tuning } = line.setting() ?? soundSettings().tanpura;
  const strings = tuning.length + 3;
  const passed = ((place % round) / round) * (strings + 0.35);
  const string = Math.min(strings - 1, Math.floor(passed));
  return { string, since: ((passed - string) * round) / (strings + 0.35) };
}
