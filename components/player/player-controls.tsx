'use client';

import { clsx } from 'clsx';
import { Pause, Play, RotateCcw, RotateCw, SkipBack, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { next, previous, skip, toggle, usePlayer } from './player';
import { neighbour } from './queue';

/** Ten seconds back, play or pause, ten seconds on; in a list also the recording before and the next. */
export function PlayerControls() {
  const t = useWords('player');
  const { status, trouble, queue, track } = usePlayer();
  const sounds = status === 'playing';
  const inList = queue.length > 1;
  return (
    <div className={clsx('mx-auto flex w-full max-w-xs items-center', inList ? 'justify-between' : 'justify-center gap-7')}>
      {inList && <IconButton label={t('previous')} icon={<SkipBack aria-hidden fill="currentColor" />} onClick={previous} />}
      <Skip label={t('back')} icon={<RotateCcw aria-hidden />} onClick={() => skip(-10)} />
      <IconButton
        tone="kumkum"
        size="child"
        className="shadow-lift"
        pending={status === 'loading'}
        label={t(trouble ? 'tryAgain' : sounds ? 'pause' : 'play')}
        icon={trouble ? <RotateCcw aria-hidden /> : sounds ? <Pause aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" className="ml-[6%]" />}
        onClick={toggle}
      />
      <Skip label={t('forward')} icon={<RotateCw aria-hidden />} onClick={() => skip(10)} />
      {inList && (
        <IconButton label={t('next')} icon={<SkipForward aria-hidden fill="currentColor" />} disabled={!neighbour(queue, track, 1)} onClick={next} />
      )}
    </div>
  );
}

function Skip({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick} className={SKIP}>
      {icon}
      <span aria-hidden className="absolute text-[0.6875rem] font-semibold tabular-nums">
        10
      </span>
    </button>
  );
}

const SKIP = `relative inline-flex size-12 items-center justify-center rounded-full text-ink transition-[background-color,transform]
  hover:bg-wash active:scale-95 [&>svg]:size-9 [&>svg]:stroke-[1.4]`;
