'use client';

import { useSyncExternalStore } from 'react';
import { remembered, remember } from './memory';
import { announce, announcePlace, announceState } from './media-session';
import { IDLE, type Listed, type PlayerState } from './player-state';
import { setPace } from './pace';
import { neighbour } from './queue';
import type { Track } from './track';
import { troubleWith } from './trouble';

/** What plays now. Re-renders when it changes, but not as time goes by (see `usePlace`). */
export const usePlayer = (): PlayerState => useSyncExternalStore(subscribe, () => state, () => IDLE);

/** The same without React: calls back whenever something changes, time too; returns how to end that. */
export const watch = (listener: () => void): (() => void) => subscribe(listener);
export const now = (): PlayerState & { place: number } => ({ ...state, place });

/** Where it stands, in seconds; about four times a second. */
export const usePlace = (): number => useSyncExternalStore(subscribe, () => place, () => 0);

/**
 * Plays this recording: from where it was left, at the speed it was practised. Takes the list it stands in, for next and previous. Call
 * from a tap; phones give no sound otherwise. Returns whether it was taken up: without a connection what is there is kept instead.
 */
export function play(track: Track, { queue = [], onward = false }: Partial<Listed> = {}): boolean {
  if (!audio) return false;
  const isThere = state.track && state.status !== 'trouble';
  if (isThere && state.track?.id === track.id) {
    change({ queue, onward });
    start();
  } else if (isThere && !navigator.onLine) {
    sayKept();
    return false;
  } else take(track, { queue, onward });
  return true;
}

/** The next recording of the list. */
export const next = (): void => step(1);

/** Back to the beginning; from there, to the recording before. */
export const previous = (): void => (place > 3 || !following(-1) ? seek(0) : step(-1));

/** Plays or pauses what is there. */
export function toggle(): void {
  if (!audio || !state.track) return;
  if (state.status === 'trouble') return retry();
  if (audio.paused) start();
  else audio.pause();
}

/** Pauses what plays, where something else is to be heard. */
export const pause = (): void => audio?.pause();

/** Moves to a second of the recording. */
export function seek(seconds: number): void {
  if (!audio || !state.track) return;
  place = Math.min(Math.max(0, seconds), state.length || seconds);
  if (audio.readyState > 0) audio.currentTime = place;
  tell();
}

export const skip = (seconds: number): void => seek(place + seconds);

/** 0.5 to 1.5 times as fast, the pitch kept. */
export function setSpeed(speed: number): void {
  change({ speed: Math.min(1.5, Math.max(0.5, speed)) });
  applySpeed();
  keepPlace();
}

/** Puts the recording away. */
export function stop(): void {
  keepPlace();
  audio?.pause();
  audio?.removeAttribute('src');
  audio?.load();
  place = 0;
  change(IDLE);
}

/** Tries again from where it stood. */
export function retry(): void {
  if (!audio || !state.track) return;
  change({ status: 'loading', trouble: null });
  audio.load();
  start();
}

/** Ties the one `<audio>` element to this store, and what says that the old sound was kept; returns how to untie them. For
 *  components/player/player-audio.tsx only. */
export function attach(element: HTMLAudioElement, onKept: () => void): () => void {
  audio = element;
  sayKept = onKept;
  const stopListening = new AbortController();
  const on = (name: string, does: () => void, target: EventTarget = element) =>
    target.addEventListener(name, does, { signal: stopListening.signal });
  on('loadedmetadata', begin);
  on('durationchange', () => Number.isFinite(element.duration) && element.duration > 0 && change({ length: element.duration }));
  on('timeupdate', timePassed);
  on('playing', () => change({ status: 'playing' }));
  on('waiting', () => !element.paused && change({ status: 'loading' }));
  on('pause', paused);
  on('ended', ended);
  on('error', failed);
  on('online', () => state.trouble === 'offline' && retry(), window);
  on('pagehide', keepPlace, window);
  on('visibilitychange', keepPlace, document);
  return () => {
    stopListening.abort();
    audio = null;
  };
}

const controls = { toggle, seek, skip, stop };
let audio: HTMLAudioElement | null = null;
let sayKept: () => void = () => undefined;
let state = IDLE;
let place = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const tell = () => listeners.forEach((listener) => listener());

function change(part: Partial<PlayerState>) {
  state = { ...state, ...part };
  if (part.status) announceState(state.track && (part.status === 'playing' ? 'playing' : 'paused'));
  tell();
}

const following = (way: 1 | -1) => neighbour(state.queue, state.track, way);

function take(track: Track, { queue, onward }: Listed) {
  if (!audio) return;
  keepPlace();
  const { at, speed } = remembered(track.id);
  place = onward ? 0 : at;
  change({ track, status: 'loading', trouble: null, length: track.seconds ?? 0, speed, queue, onward });
  audio.src = track.src;
  start();
  announce(track, { ...controls, next: following(1) && next, previous });
}

function step(way: 1 | -1) {
  const track = following(way);
  if (track) play(track, state);
}

function start() {
  applySpeed();
  if (audio?.paused !== false) change({ status: 'loading' });
  // Refused (no tap) or overtaken by the next recording: the events tell what is true.
  audio?.play().catch(() => audio?.paused && state.status === 'loading' && !audio.error && change({ status: 'paused' }));
}

function begin() {
  if (!audio) return;
  applySpeed();
  if (place > 0 && place < audio.duration) audio.currentTime = place;
}

const applySpeed = () => audio && setPace(audio, state.speed);

function timePassed() {
  if (!audio || audio.readyState === 0 || audio.seeking) return;
  place = audio.currentTime;
  announcePlace(place, state);
  tell();
}

function paused() {
  keepPlace();
  if (state.status !== 'trouble') change({ status: 'paused' });
}

function ended() {
  place = 0;
  keepPlace();
  const track = state.onward && following(1);
  // What has ended need not be kept: without a connection the next one waits for it.
  if (track) take(track, state);
  else change({ status: 'paused' });
}

async function failed() {
  const { track } = state;
  if (!track || !audio?.getAttribute('src')) return;
  const trouble = await troubleWith(track.src);
  if (state.track === track) change({ status: 'trouble', trouble });
}

function keepPlace() {
  if (state.track) remember(state.track.id, { at: place, speed: state.speed });
}
