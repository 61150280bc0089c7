import type { TanpuraSetting } from '@/lib/music/tanpura';
import type { ThekaSetting } from '@/lib/music/theka-plan';
import { tanpuraLoop } from './tanpura-loop';
import { type Struck, thekaSound } from './theka-rounds';

/** What can be rendered, by its name: the work that takes a moment, so that it is done beside the page (renderer.ts). */
export const RENDERINGS = {
  tanpura: (setting: TanpuraSetting) => tanpuraLoop(setting),
  theka: ({ taal, setting, hz }: { taal: Struck; setting: Pick<ThekaSetting, 'speed' | 'ramp' | 'parts'>; hz: number }) => thekaSound(taal, setting, hz),
};

export type Rendering = keyof typeof RENDERINGS;
export type Asked<R extends Rendering> = Parameters<(typeof RENDERINGS)[R]>[0];
export type Rendered<R extends Rendering> = ReturnType<(typeof RENDERINGS)[R]>;
