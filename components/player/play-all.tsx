'use client';

import { Play } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import { play, seek } from './player';
import type { Track } from './track';

/** Plays a list from its beginning, one recording after the other. */
export function PlayAll({ tracks }: { tracks: readonly Track[] }) {
  const t = useWords('player');
  return (
    <Button tone="wash" size="small" icon={<Play aria-hidden fill="currentColor" className="text-kumkum" />} onClick={playAll}>
      {t('playAll')}
    </Button>
  );

  function playAll() {
    const [first] = tracks;
    if (first && play(first, { queue: tracks, onward: true })) seek(0);
  }
}
