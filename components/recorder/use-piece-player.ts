'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { pause as pausePlayer } from '@/components/player/player';
import type { Piece } from './take';

const LOOK = 60; // ms
const FAR = 1e7; // seconds; no recording is so long

/**
 * Plays a piece of a sound that is still on this device. Takes the sound (undefined until it is there) and the piece in milliseconds.
 * Returns whether it plays, where it stands (ms), and how to begin, stop and move. `atOnce`: it was asked for by a tap just now.
 */
export function usePiecePlayer(blob: Blob | undefined, { fromMs, toMs }: Piece, { atOnce = false } = {}) {
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [place, setPlace] = useState(fromMs);

  useEffect(() => {
    if (!blob) return;
    const address = URL.createObjectURL(blob);
    const element = new Audio(address);
    audio.current = element;
    element.preload = 'auto';
    // What a browser has just recorded does not say how long it is, and cannot be moved in until its end was looked for.
    element.addEventListener('loadedmetadata', () => {
      if (Number.isFinite(element.duration)) return;
      element.currentTime = FAR;
      element.addEventListener('seeked', () => (element.currentTime = 0), { once: true });
    });
    if (atOnce) void element.play().catch(() => undefined);
    element.addEventListener('pause', () => setPlaying(false));
    element.addEventListener('playing', () => setPlaying(true));
    return () => {
      element.pause();
      element.removeAttribute('src');
      URL.revokeObjectURL(address);
      audio.current = null;
    };
  }, [blob, atOnce]);

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const at = (audio.current?.currentTime ?? 0) * 1000;
      if (at >= toMs) audio.current?.pause();
      setPlace(Math.min(at, toMs));
    }, LOOK);
    return () => clearInterval(timer);
  }, [playing, toMs]);

  const move = useCallback((ms: number) => {
    setPlace(ms);
    if (audio.current) audio.current.currentTime = ms / 1000;
  }, []);

  const toggle = () => {
    const element = audio.current;
    if (!element) return;
    if (!element.paused) return element.pause();
    pausePlayer();
    if (place < fromMs || place >= toMs - 100) move(fromMs);
    void element.play().catch(() => setPlaying(false));
  };

  const standing = Math.min(toMs, Math.max(fromMs, place));
  return { playing, place: standing, toggle, move, ready: blob !== undefined };
}
