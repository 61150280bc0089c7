'use client';

import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { usePlayer } from '../player';
import { fromHere, toHere } from '../practice/practising';
import { Ends } from './ends';

/** Under the waveform: one tap says where the loop begins, one where it ends; between them what is repeated, and which time it is heard. */
export function LoopLine() {
  const t = useWords('player');
  const { practice, mark, time } = usePlayer();
  const { on, pieces } = practice;
  const loop = pieces[0];
  return (
    <div className="flex items-center gap-2">
      <button type="button" onClick={fromHere} className={END}>
        <Ends end="from" /> {t('fromHere')}
      </button>
      <p aria-live="polite" className="min-w-0 grow text-center text-small leading-tight tabular-nums">
        {mark !== null ? (
          <span className="font-semibold text-marigold-ink">{t('markedAt', { at: clock(mark) })}</span>
        ) : (
          on &&
          loop && (
            <>
              <span className="block truncate font-semibold text-marigold-ink">
                {pieces.length > 1 ? t('chainOf', { count: pieces.length }) : loop.label}
              </span>
              <span className="text-caption text-soft">{t('nthTime', { time })}</span>
            </>
          )
        )}
      </p>
      <button type="button" onClick={toHere} className={END}>
        {t('toHere')} <Ends end="to" />
      </button>
    </div>
  );
}

const END = `inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border border-line bg-card px-3 text-small font-semibold
  transition-[background-color,transform] hover:bg-wash active:scale-95`;
