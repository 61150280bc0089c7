'use client';

import { Play } from 'lucide-react';
import { playPassage } from '@/components/player/play-passage';
import type { Track } from '@/components/player/track';
import { IconButton } from '@/components/ui/icon-button';

type Props = { track: Track; label: string; from: number; to: number; speed?: number };

/** ▶ for a piece of a recording, in seconds: plays it once, in the one player. */
export function PlayPiece({ track, label, from, to, speed }: Props) {
  return (
    <IconButton
      data-screen-only
      tone="wash"
      label={label}
      icon={<Play aria-hidden fill="currentColor" className="ml-[6%]" />}
      onClick={() => playPassage(track, { from, to, speed })}
    />
  );
}
