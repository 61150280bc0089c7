'use client';

import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { PlayButton } from '@/components/player/play-button';
import { IconButton } from '@/components/ui/icon-button';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { type ShelfRecording, trackOf } from '../shelf-recording';

type Props = {
  recording: ShelfRecording;
  at: number;
  of: number;
  look?: 'dragged' | 'over';
  grip: Pick<ComponentProps<'span'>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'>;
  onMove: (to: number) => void;
  onTake: () => void;
};

/** One recording of a collection: its grip, its place, ▶, and buttons to move it and take it out. */
export function ItemRow({ recording, at, of, look, grip, onMove, onTake }: Props) {
  const t = useWords('collectionsHand');
  const { id, title, raga, seconds, readiness } = recording;
  return (
    <li className={clsx('flex flex-wrap items-center gap-x-2 gap-y-1 px-2 py-2 [content-visibility:auto] [contain-intrinsic-size:auto_4.5rem] sm:flex-nowrap', look === 'dragged' && 'bg-marigold-wash', look === 'over' && 'bg-wash')}>
      <span {...grip} aria-hidden title={t('drag')} className="inline-flex size-11 shrink-0 cursor-grab touch-none items-center justify-center text-soft active:cursor-grabbing">
        <GripVertical className="size-5" />
      </span>
      <p className="min-w-0 flex-1 leading-snug">
        <Link href={`/library/${id}`} prefetch={false} className="hit-area font-semibold">
          {title}
        </Link>
        <span className="block text-small text-soft">{[raga?.name, seconds && clock(seconds)].filter(Boolean).join(' · ')}</span>
      </p>
      {readiness.state === 'ready' && <PlayButton track={trackOf(recording)} />}
      <span className="ml-11 flex max-sm:w-full max-sm:justify-end sm:ml-0">
        <IconButton label={t('up', { title })} icon={<ArrowUp aria-hidden />} disabled={at === 0} onClick={() => onMove(at - 1)} />
        <IconButton label={t('down', { title })} icon={<ArrowDown aria-hidden />} disabled={at === of - 1} onClick={() => onMove(at + 1)} />
        <IconButton label={t('take', { title })} icon={<X aria-hidden />} onClick={onTake} />
      </span>
    </li>
  );
}
