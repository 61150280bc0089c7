'use client';

import { Pause, Play } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { useQueue } from './play-queue';
import { play, toggle, usePlayer } from './player';
import type { Track } from './track';

type PlayButtonProps = { track: Track; tone?: 'kumkum' | 'wash'; size?: 'medium' | 'large' | 'child'; className?: string; tabIndex?: number };

/**
 * Plays a recording, and pauses it where it already plays. `child` is the one big button of a child's page. A small hand often taps twice:
 * the second tap of one gesture does not take the first one back.
 */
export function PlayButton({ track, tone = 'wash', size = 'medium', className, tabIndex }: PlayButtonProps) {
  const t = useWords('player');
  const player = usePlayer();
  const queue = useQueue();
  const isMine = player.track?.id === track.id;
  const sounds = isMine && player.status === 'playing';
  return (
    <IconButton
      tone={tone}
      size={size}
      className={className}
      tabIndex={tabIndex}
      pending={isMine && player.status === 'loading'}
      label={t(sounds ? 'pauseTitle' : 'playTitle', { title: track.title })}
      icon={sounds ? <Pause aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" className="ml-[6%]" />}
      onClick={({ detail: taps }) => taps > 1 || (isMine ? toggle() : play(track, { queue }))}
    />
  );
}
