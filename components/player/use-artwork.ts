'use client';

import { type RefObject, useEffect } from 'react';
import { announcePicture } from './media-session';
import type { Track } from './track';

/** Puts the raga's face on the lock screen, drawn from the one that the bar shows. */
export function useArtwork(track: Track | null, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const face = bar.current?.querySelector('svg');
    if (!track?.face || !face || !('mediaSession' in navigator)) return;
    let picture: string | undefined;
    let isOver = false;
    void import('./face-picture').then(async ({ pictureOf }) => {
      const blob = await pictureOf(face).catch(() => null);
      if (!blob || isOver) return;
      picture = URL.createObjectURL(blob);
      announcePicture(track, picture);
    });
    return () => {
      isOver = true;
      if (picture) URL.revokeObjectURL(picture);
    };
  }, [track, bar]);
}
