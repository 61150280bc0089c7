'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { pause, usePlayer } from '../player';
import { soundContext } from './audio-context';
import type { Stage } from './stage';

/** What sounds now (by a name its button chose), and which part of it: the nth swara, the nth matra. */
type Sounding = { id: string | null; lit: number | null };

/** What a tap begins: handed the stage, a way to light a part, and a way to say that it is over. */
export type Job = (stage: Stage, tell: { lit: (part: number | null) => void; done: () => void }) => void;

/**
 * Begins to sound, in place of whatever else did. Call it from within a tap. The instruments are fetched at the first one; false where
 * they could not be. A recording that plays makes room.
 */
export async function sound(id: string, job: Job): Promise<boolean> {
  pause();
  const mine = ++turn;
  change({ id, lit: null });
  try {
    const context = soundContext();
    const { stageOn } = await import('./stage');
    if (mine !== turn) return true;
    const stage = stageOn(context);
    stage.hush();
    const whileMine = (does: () => void) => mine === turn && does();
    job(stage, { lit: (lit) => whileMine(() => change({ id, lit })), done: () => whileMine(() => change(SILENCE)) });
    stop = () => stage.hush();
    return true;
  } catch {
    if (mine === turn) change(SILENCE);
    return false;
  }
}

/** Silence. */
export function hush(): void {
  turn += 1;
  stop();
  if (state.id) change(SILENCE);
}

/** Whether this one sounds, and which part of it. */
export function useSounding(id: string): { sounds: boolean; lit: number | null } {
  const now = useSyncExternalStore(subscribe, () => state, () => SILENCE);
  return now.id === id ? { sounds: true, lit: now.lit } : NOT_THIS;
}

/** For a page with tones: they make room for a recording that begins to play, and end when the page is left. */
export function useRoomForTones(): void {
  const { status } = usePlayer();
  useEffect(() => {
    if (status === 'loading' || status === 'playing') hush();
  }, [status]);
  useEffect(() => hush, []);
}

const SILENCE: Sounding = { id: null, lit: null };
const NOT_THIS = { sounds: false, lit: null };
let state = SILENCE;
let turn = 0;
let stop = () => {};
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function change(next: Sounding) {
  state = next;
  listeners.forEach((listener) => listener());
}
