import type { Track } from './track';

type Controls = {
  start: () => void;
  pause: () => void;
  seek: (seconds: number) => void;
  skip: (seconds: number) => void;
  stop: () => void;
  next?: () => void;
  previous?: () => void;
};

/** Puts the recording on the lock screen and headphones, with their buttons tied to the player. */
export function announce(track: Track, { start, pause, seek, skip, stop, next, previous }: Controls): void {
  if (!('mediaSession' in navigator)) return;
  if (said !== track || !navigator.mediaSession.metadata) {
    said = track;
    show(track, '/icons/icon-512.png');
  }
  const answers: [MediaSessionAction, MediaSessionActionHandler | null][] = [
    ['play', start],
    ['pause', pause],
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

/** Shows the recording's picture (an address of a PNG of 512 pixels) in place of the app's icon. */
export function announcePicture(track: Track, picture: string): void {
  if ('mediaSession' in navigator && said === track) show(track, picture);
}

function show({ title, ragaName, taalName }: Track, picture: string) {
  const artwork = [{ src: picture, sizes: '512x512', type: 'image/png' }];
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist: [ragaName, taalName].filter(Boolean).join(' · '), artwork });
}

let said: Track | undefined;

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
