'use client';

import { Repeat, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import type { Listener } from '../listener';
import { usePlayer } from '../player';
import { clearLoop, theLoop, toggleLoop } from '../practice/practising';
import { Nudge } from './nudge';
import { Passages } from './passages';
import { SavePassage } from './save-passage';

/** The loop: on or off, its ends to be moved a little, kept under a name; and the named pieces of this recording. */
export function LoopPanel({ listener }: { listener: Listener }) {
  const t = useWords('player');
  const { practice, track } = usePlayer();
  const { on, pieces } = practice;
  const loop = theLoop(pieces);
  if (!track) return null;
  return (
    <>
      {pieces.length === 0 && <p className="text-small text-soft">{t('howToLoop')}</p>}
      {loop && (
        <div className="grid grid-cols-2 gap-3">
          <Nudge end="from" label={t('begins')} at={clock(loop.from)} />
          <Nudge end="to" label={t('ends')} at={clock(loop.to)} />
        </div>
      )}
      {pieces.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <Button tone="wash" size="small" icon={<Repeat aria-hidden />} aria-pressed={on} onClick={toggleLoop}>
            {t(on ? 'stopRepeating' : 'repeat')}
          </Button>
          <Button tone="quiet" size="small" icon={<X aria-hidden />} onClick={clearLoop}>
            {t('clearLoop')}
          </Button>
        </div>
      )}
      {loop && !loop.id && track.href && <SavePassage key={`${loop.from}–${loop.to}`} track={track} loop={loop} listener={listener} />}
      {track.href && <Passages key={track.id} track={track} />}
    </>
  );
}
