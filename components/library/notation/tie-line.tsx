'use client';

import { Link2, Play, Unlink2 } from 'lucide-react';
import { useState } from 'react';
import { now, usePlayer } from '@/components/player/player';
import { playPassage } from '@/components/player/play-passage';
import type { Track } from '@/components/player/track';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import type { NotationLine } from '@/lib/music/notation-reader';

type Passage = { from: number; to: number };
type Props = { line: NotationLine; track: Track; onTie: (passage: Passage | null) => void };

/** Ties a line to the sound while one listens: “from here” where it begins, “to here” where it ends; tied, it can be heard and untied. */
export function TieLine({ line, track, onTie }: Props) {
  const t = useWords('notationHand');
  const { track: playing } = usePlayer();
  const [from, setFrom] = useState<number | null>(null);
  const here = () => (now().track?.id === track.id ? now().place : 0);
  const { passage, typedOn } = line;
  if (passage)
    return (
      <span className="flex flex-col">
        <IconButton tone="wash" label={t('hearLine', { line: typedOn, from: clock(passage.from), to: clock(passage.to) })} icon={<Play aria-hidden fill="currentColor" />} onClick={() => playPassage(track, passage)} />
        <IconButton label={t('untie', { line: typedOn })} icon={<Unlink2 aria-hidden />} onClick={() => onTie(null)} />
      </span>
    );
  if (playing?.id !== track.id) return null;
  const tie = () => {
    const to = here();
    if (from !== null && to > from) onTie({ from, to });
    setFrom(from === null ? to : null);
  };
  return (
    <Button tone="wash" size="small" icon={<Link2 aria-hidden />} aria-label={t(from === null ? 'lineFromHere' : 'lineToHere', { line: typedOn })} onClick={tie}>
      <span className="max-sm:sr-only">{t(from === null ? 'fromHere' : 'toHere')}</span>
    </Button>
  );
}
