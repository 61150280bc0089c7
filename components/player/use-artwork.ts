'use client';

import { type RefObject, useEffect } from 'react';
import type { Track } from './track';

/** Puts the raga's face on the lock screen, drawn from the one that the bar shows. */
export function useArtwork(track: Track | null, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const face = bar.current?.querySelector('svg');
    if (!track?.face || !face) return;
    void import('./face-picture').then(({ showFace }) => showFace(track, face));
  }, [track, bar]);
}
