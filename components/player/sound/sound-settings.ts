'use client';

import { useSyncExternalStore } from 'react';
import { FIRST_TANPURA, type TanpuraSetting } from '@/lib/music/tanpura';
import { FIRST_THEKA, type ThekaSetting } from '@/lib/music/theka-plan';
import { subscribe as onTools, toolsOf } from './tools-state';

/** How the tools were left on this device: their settings, how loud each is (0–1), and in which script bols are read. */
export type SoundSettings = {
  tanpura: TanpuraSetting;
  theka: ThekaSetting;
  levels: { tanpura: number; theka: number; recording: number };
  script: 'latin' | 'devanagari';
};

/** The settings of whoever is signed in; re-renders when they change. */
export const useSoundSettings = (): SoundSettings => useSyncExternalStore(subscribe, soundSettings, () => FIRST);

/** The same without React. */
export function soundSettings(): SoundSettings {
  if (keptOf !== toolsOf()) kept = undefined;
  keptOf = toolsOf();
  kept ??= read();
  return kept;
}

/** Changes some of them, and keeps them for this person on this device. */
export function keepSound(part: Partial<SoundSettings>): void {
  kept = { ...soundSettings(), ...part };
  try {
    localStorage.setItem(KEY + toolsOf(), JSON.stringify(kept));
  } catch {
    // A device that keeps nothing remembers them until the app is left.
  }
  listeners.forEach((listener) => listener());
}

const KEY = 'music-class.sound.';
const FIRST: SoundSettings = { tanpura: FIRST_TANPURA, theka: FIRST_THEKA, levels: { tanpura: 0.8, theka: 0.8, recording: 1 }, script: 'latin' };
const listeners = new Set<() => void>();
let keptOf = '';
let kept: SoundSettings | undefined;

function read(): SoundSettings {
  try {
    const found = JSON.parse(localStorage.getItem(KEY + toolsOf()) ?? '{}') as Partial<SoundSettings>;
    return { ...FIRST, ...found, tanpura: { ...FIRST.tanpura, ...found.tanpura }, theka: { ...FIRST.theka, ...found.theka }, levels: { ...FIRST.levels, ...found.levels } };
  } catch {
    return FIRST;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  const off = onTools(listener);
  return () => {
    off();
    listeners.delete(listener);
  };
}
