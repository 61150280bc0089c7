'use client';

import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { PlayButton } from '@/components/player/play-button';
import { Face } from '@/components/ui/face';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
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

/** One recording of a collection: its grip, its face, ▶, and buttons to move it and take it out; on a phone these are behind three dots. */
export function ItemRow({ recording, at, of, look, grip, onMove, onTake }: Props) {
  const t = useWords('collectionsHand');
  const { id, title, raga, seconds, readiness } = recording;
  const [isFirst, isLast] = [at === 0, at === of - 1];
  const moves = [
    !isFirst && { label: t('up', { title }), icon: <ArrowUp aria-hidden />, onSelect: () => onMove(at - 1) },
    !isLast && { label: t('down', { title }), icon: <ArrowDown aria-hidden />, onSelect: () => onMove(at + 1) },
    { label: t('take', { title }), icon: <X aria-hidden />, onSelect: onTake },
  ];
  return (
    <li className={clsx(ROW, look === 'dragged' && 'bg-marigold-wash', look === 'over' && 'bg-wash')}>
      <span {...grip} aria-hidden title={t('drag')} className="inline-flex h-12 w-8 shrink-0 cursor-grab touch-none items-center justify-center text-soft active:cursor-grabbing">
        <GripVertical className="size-5" />
      </span>
      <Face face={raga?.face} className="size-11 shrink-0 rounded-small" />
      <p className="min-w-0 flex-1 pl-1 leading-snug">
        <Link href={`/library/${id}`} prefetch={false} className="hit-area font-semibold">
          {title}
        </Link>
        <span className="block text-small text-soft">{[raga?.name, seconds && clock(seconds)].filter(Boolean).join(' · ')}</span>
      </p>
      {readiness.state === 'ready' && <PlayButton track={trackOf(recording)} />}
      <span className="flex max-sm:hidden">
        <IconButton label={t('up', { title })} icon={<ArrowUp aria-hidden />} disabled={isFirst} onClick={() => onMove(at - 1)} />
        <IconButton label={t('down', { title })} icon={<ArrowDown aria-hidden />} disabled={isLast} onClick={() => onMove(at + 1)} />
        <IconButton label={t('take', { title })} icon={<X aria-hidden />} onClick={onTake} />
      </span>
      <div className="sm:hidden">
        <Menu label={t('moreFor', { name: title })} items={moves.filter((move) => move !== false)} />
      </div>
    </li>
  );
}

const ROW = 'flex items-center gap-2 px-2 py-2.5 [contain-intrinsic-size:auto_4.25rem] [content-visibility:auto]';
