'use client';

import { Play } from 'lucide-react';
import { playPassage } from '@/components/player/play-passage';
import type { Track } from '@/components/player/track';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';

type Props = { track: Track; passage: { label: string; fromMs: number; toMs: number } };

/** The ▶ of a passage that is to be practised. */
export function PlayPassageButton({ track, passage: { label, fromMs, toMs } }: Props) {
  const t = useWords('player');
  return (
    <IconButton
      tone="kumkum"
      size="large"
      label={t('playTitle', { title: `${track.title}, ${label}` })}
      icon={<Play aria-hidden fill="currentColor" className="ml-[6%]" />}
      onClick={() => playPassage(track, { from: fromMs / 1000, to: toMs / 1000 })}
    />
  );
}
