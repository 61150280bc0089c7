'use client';

import { useSyncExternalStore } from 'react';
import { announceState } from './lock-screen';
import { IDLE, type PlayerState } from './player-state';

// What plays, apart from how it is done (player.ts), so that each part of the player can read and say it.

/** What plays now. Re-renders when it changes, but not as time goes by (see `usePlace`). */
export const usePlayer = (): PlayerState => useSyncExternalStore(subscribe, () => state, () => IDLE);

/** Where it stands in the recording, in seconds; about four times a second. */
export const usePlace = (): number => useSyncExternalStore(subscribe, () => place, () => 0);

/** The same without React: calls back whenever something changes, time too; returns how to end that. */
export const watch = (listener: () => void): (() => void) => subscribe(listener);
export const now = (): PlayerState & { place: number } => ({ ...state, place });

/** For the player's own parts: says what has changed, and where it stands. */
export function change(part: Partial<PlayerState>): void {
  state = { ...state, ...part };
  if (part.status) announceState(state.track && (part.status === 'playing' ? 'playing' : 'paused'));
  tell();
}

export function moved(seconds: number): void {
  place = seconds;
  tell();
}

let state = IDLE;
let place = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const tell = () => listeners.forEach((listener) => listener());
