import type { Track } from './track';

type Controls = {
  toggle: () => void;
  seek: (seconds: number) => void;
  skip: (seconds: number) => void;
  stop: () => void;
  next?: () => void;
  previous?: () => void;
};

/** Puts the recording on the lock screen and headphones, with their buttons tied to the player. */
export function announce(track: Track, { toggle, seek, skip, stop, next, previous }: Controls): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = new MediaMetadata({
    title: track.title,
    artist: [track.ragaName, track.taalName].filter(Boolean).join(' · '),
    artwork: [{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' }],
  });
  const answers: [MediaSessionAction, MediaSessionActionHandler | null][] = [
    ['play', toggle],
    ['pause', toggle],
    ['stop', stop],
    ['seekbackward', ({ seekOffset }) => skip(-(seekOffset ?? 10))],
    ['seekforward', ({ seekOffset }) => skip(seekOffset ?? 10)],
    ['seekto', ({ seekTime }) => seek(seekTime ?? 0)],
    ['nexttrack', next ?? null],
    ['previoustrack', previous ?? null],
  ];
  for (const [action, does] of answers) {
    try {
      navigator.mediaSession.setActionHandler(action, does);
    } catch {
      // Older browsers know fewer buttons.
    }
  }
}

/** Tells the lock screen whether it sounds; null: nothing is there any more. */
export function announceState(is: 'playing' | 'paused' | null): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.playbackState = is ?? 'none';
  if (!is) navigator.mediaSession.metadata = null;
}

/** Keeps the lock screen's bar in step. */
export function announcePlace(place: number, { length, speed }: { length: number; speed: number }): void {
  if (!('mediaSession' in navigator) || !(length > 0)) return;
  navigator.mediaSession.setPositionState?.({ duration: length, playbackRate: speed, position: Math.min(place, length) });
}
