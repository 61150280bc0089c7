'use client';

import { Minus, Plus } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { nudge } from '../practice/practising';
import { Ends } from './ends';

const STEP = 0.5;

/** One end of the loop, to be moved by half a second. Takes where it is, in words. */
export function Nudge({ end, label, at }: { end: 'from' | 'to'; label: string; at: string }) {
  const t = useWords('player');
  return (
    <div role="group" aria-label={label} className="flex items-center justify-between rounded-full border border-line bg-card p-1">
      <IconButton label={t('halfEarlier')} icon={<Minus aria-hidden />} onClick={() => nudge({ [end]: -STEP })} />
      <span className="flex items-center gap-1.5 font-semibold tabular-nums">
        <Ends end={end} /> {at}
      </span>
      <IconButton label={t('halfLater')} icon={<Plus aria-hidden />} onClick={() => nudge({ [end]: STEP })} />
    </div>
  );
}
