'use client';

import { applyPace, followPractice, held, start } from './element';
import { keepPlace, recall, touched } from './keeping';
import type { Kept } from './kept';
import { announce } from './lock-screen';
import { change, moved, now } from './player-store';
import { IDLE, type Listed } from './player-state';
import { PLAIN, type Practice } from './practice/wish';
import { neighbour } from './queue';
import type { Track } from './track';

export { now, usePlace, usePlayer, watch } from './player-store';

/**
 * Plays this recording: from where it was left, as it was practised. Takes the list it stands in, for next and previous. Call
 * from a tap; phones give no sound otherwise. Returns whether it was taken up: without a connection what is there is kept instead.
 */
export function play(track: Track, { queue = [], onward = false }: Partial<Listed> = {}): boolean {
  if (!held()) return false;
  const { track: here, status } = now();
  const isThere = here && status !== 'trouble';
  if (isThere && here.id === track.id) {
    list({ queue, onward });
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
export const previous = (): void => (now().place > 3 || !neighbour(now().queue, now().track, -1) ? seek(0) : step(-1));

/** Plays or pauses what is there. */
export function toggle(): void {
  const audio = held()?.audio;
  if (!audio || !now().track) return;
  if (now().status === 'trouble') return retry();
  if (audio.paused) start();
  else audio.pause();
}

/** Pauses what plays, where something else is to be heard. */
export const pause = (): void => held()?.audio.pause();

/** Moves to a second of the recording. Outside of what is repeated, that is over: the recording goes on from there. */
export function seek(seconds: number): void {
  const deck = held()?.deck;
  if (!deck || !now().track) return;
  touched();
  const to = Math.min(Math.max(0, seconds), now().length || seconds);
  moved(to);
  if (!deck.seek(to)) practise({ on: false });
}

/** So many seconds on or back; while a piece is repeated, within it. */
export function skip(seconds: number): void {
  const pass = held()?.deck.pass();
  const to = now().place + seconds;
  seek(pass ? Math.min(Math.max(pass.from, to), pass.to - 0.05) : to);
}

/** 0.5 to 1.5 times as fast, the pitch kept; it ends a ladder. */
export function setSpeed(speed: number): void {
  touched();
  change({ speed: Math.min(1.5, Math.max(0.5, speed)) });
  const { ladder, echo, on } = now().practice;
  // A silence of fixed seconds is another one on the tape at another speed.
  if (ladder || (on && echo && 'seconds' in echo)) practise({ ladder: null });
  applyPace();
  keepPlace();
}

/** Changes what is repeated and how, from the place it stands at. */
export function practise(part: Partial<Practice>): void {
  touched();
  const { practice, place } = now();
  change({ practice: { ...practice, ...part }, mark: null });
  followPractice(place);
  keepPlace();
}

/** Changes the list: what is in it and in which order, or whether it goes on by itself. */
export function list(part: Partial<Listed>): void {
  change(part);
  sayWhatPlays();
}

/** Puts the recording away. */
export function stop(): void {
  keepPlace({ now: true });
  putAway();
}

/** The same without keeping where it was. */
export function putAway(): void {
  const { audio, deck } = held() ?? {};
  audio?.pause();
  deck?.forget();
  audio?.removeAttribute('src');
  audio?.load();
  change(IDLE);
  moved(0);
}

/** Tries again from where it stood. */
export function retry(): void {
  const { track, place } = now();
  if (!track) return;
  change({ status: 'loading', trouble: null });
  held()?.deck.load(track.src, place);
  followPractice(place);
  start();
}

/** Takes a recording up, whatever was there. */
export function take(track: Track, { queue, onward }: Listed): void {
  keepPlace({ now: true });
  change({ ...IDLE, sleep: now().sleep, track, status: 'loading', length: track.seconds ?? 0, queue, onward });
  held()?.deck.load(track.src, 0);
  takeUp(recall(track, takeUp));
  start();
  sayWhatPlays();
}

/** What says that the old sound was kept. */
export const onKept = (say: () => void): void => void (sayKept = say);

let sayKept: () => void = () => undefined;

function sayWhatPlays() {
  const { track, queue } = now();
  if (track) announce(track, { start, pause, seek, skip, stop, previous, next: neighbour(queue, track, 1) && next });
}

// A list that plays by itself begins each recording at its beginning and repeats nothing.
function takeUp({ at = 0, speed = 1, practice = PLAIN }: Partial<Kept> = {}) {
  const { onward } = now();
  change({ speed, pace: speed, practice: { ...practice, on: practice.on && !onward } });
  moved(onward ? 0 : at);
  held()?.deck.seek(now().place);
  followPractice(now().place);
}

function step(way: 1 | -1) {
  const track = neighbour(now().queue, now().track, way);
  if (track) play(track, now());
}
