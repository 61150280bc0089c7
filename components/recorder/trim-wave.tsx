'use client';

import { clsx } from 'clsx';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { Bars } from '@/components/player/bars';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import type { Piece } from './take';
import { timeTyped } from './time-typed';
import { moved, movedByKey } from './trim-rules';

type Props = {
  levels: readonly number[];
  lengthMs: number;
  markers: readonly number[];
  piece: Piece;
  onPiece: (piece: Piece) => void;
  /** Where it stands while it plays, and how to move there; milliseconds. */
  place: number;
  onPlace: (ms: number) => void;
};

/** A take as a row of bars, with a handle at its beginning and one at its end; what lies outside is faint. Tapped in between, it plays from there. */
export function TrimWave({ levels, lengthMs, markers, piece, onPiece, place, onPlace }: Props) {
  const t = useWords('recorder');
  const wave = useRef<HTMLDivElement>(null);
  const part = (ms: number) => `${(ms / Math.max(1, lengthMs)) * 100}%`;
  const { fromMs, toMs } = piece;

  const handle = (which: keyof Piece) => ({
    role: 'slider',
    'aria-label': t(which === 'fromMs' ? 'beginning' : 'end'),
    'aria-valuemin': 0,
    'aria-valuemax': Math.round(lengthMs),
    'aria-valuenow': Math.round(piece[which]),
    'aria-valuetext': timeTyped(piece[which]),
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      const box = wave.current?.getBoundingClientRect();
      if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      onPiece(moved(piece, which, ((event.clientX - box.left) / box.width) * lengthMs, lengthMs));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const to = movedByKey(event.key, piece[which], lengthMs);
      if (to === undefined) return;
      event.preventDefault();
      onPiece(moved(piece, which, to, lengthMs));
    },
    style: { left: part(piece[which]) },
  });

  return (
    <div className="px-3 pt-3 pb-11">
      <div ref={wave} className="relative h-24">
        <div className="absolute inset-y-0 rounded-small bg-marigold-wash" style={{ left: part(fromMs), right: part(lengthMs - toMs) }} />
        <Bars peaks={levels} className="text-edge opacity-50" />
        <div className="absolute inset-0" style={{ clipPath: `inset(0 ${part(lengthMs - toMs)} 0 ${part(fromMs)})` }}>
          <Bars peaks={levels} className="text-kumkum" />
        </div>
        {markers.map((at) => (
          <span key={at} aria-hidden className="absolute -top-3 size-2.5 -translate-x-1/2 rotate-45 bg-marigold-ink" style={{ left: part(at) }} />
        ))}
        <span aria-hidden className="absolute inset-y-0 w-0.5 -translate-x-1/2 rounded-full bg-ink" style={{ left: part(place) }} />
        <input
          type="range"
          aria-label={t('position')}
          aria-valuetext={t('positionOf', { at: clock(place / 1000), length: clock(lengthMs / 1000) })}
          min={0}
          max={Math.max(1, Math.round(lengthMs))}
          step={100}
          value={Math.round(place)}
          onChange={(event) => onPlace(Math.min(toMs, Math.max(fromMs, Number(event.target.value))))}
          className="absolute inset-0 size-full cursor-pointer touch-pan-y opacity-0"
        />
        {/* Their grips hang below the bars, on different sides, so that they can be told apart where they meet. */}
        <button type="button" {...handle('fromMs')} className={clsx(HANDLE, '[&>i]:right-1/2 [&>i]:rounded-l-full')}>
          <span aria-hidden className={LINE} />
          <i aria-hidden className={GRIP} />
        </button>
        <button type="button" {...handle('toMs')} className={clsx(HANDLE, '[&>i]:left-1/2 [&>i]:rounded-r-full')}>
          <span aria-hidden className={LINE} />
          <i aria-hidden className={GRIP} />
        </button>
      </div>
    </div>
  );
}

const HANDLE = 'absolute top-full h-11 w-12 -translate-x-1/2 cursor-ew-resize touch-none rounded-small outline-offset-0';
const LINE = 'pointer-events-none absolute bottom-1/2 left-1/2 h-30 w-0.75 -translate-x-1/2 rounded-full bg-marigold-ink';
const GRIP = 'absolute top-1 h-8 w-6 bg-marigold-ink';
