'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { now, seek, usePlayer } from './player';
import { BackToPlace } from './waveform/back-to-place';
import { CloseUp } from './waveform/close-up';
import { LoopBand } from './waveform/loop-band';
import { LoopEnds, SHORTEST } from './waveform/loop-ends';
import { HowToMark, MarkLoop } from './waveform/mark-loop';
import { MarkTicks } from './waveform/mark-ticks';
import { Overview } from './waveform/overview';
import type { Mark } from './waveform/paint';
import { Place } from './waveform/place';
import { Strip } from './waveform/strip';
import { useCamera, useSeen } from './waveform/use-camera';
import { useTouch } from './waveform/use-touch';
import { type Loop, partOf } from './waveform/view';
import { ZoomRow } from './waveform/zoom-row';

type WaveformProps = {
  /** The coarse ones, 0–100; the fine ones come by themselves from where the track says. */
  peaks?: readonly number[];
  /** What is sung again and again, in seconds. */
  loop?: Loop | null;
  /** Lets the loop be drawn and marked; told when it is let go. */
  onLoop?: (from: number, to: number) => void;
  /** Named places: ticks, names when close, and what the loop's ends fall to. */
  marks?: readonly Mark[];
};

/** What plays, to be seen from afar and from near: tapped to seek, pinched to zoom, with the loop to take hold of (docs/waveform.md). */
export function Waveform({ peaks, loop = null, onLoop, marks = [] }: WaveformProps) {
  const t = useWords('player');
  const { length, track } = usePlayer();
  const of = useCamera(track?.id, length);
  const isClose = useSeen(of, of.isClose);
  const stage = useRef<HTMLDivElement>(null);
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const [drawn, setDrawn] = useState<Loop | null>(null);
  const shown = drawn ?? loop;

  const settle = (piece: Loop | null) => {
    setDrawn(null);
    if (piece && onLoop) onLoop(piece.from, Math.min(length, Math.max(piece.to, piece.from + SHORTEST)));
  };
  const choose = (piece: Loop | null, isDone: boolean) => {
    if (!onLoop) return;
    if (!isDone) return setDrawn(piece);
    setChoosing(false);
    settle(piece);
  };
  const follow = (seconds: number) => {
    of.follow();
    seek(seconds);
  };
  const touch = useTouch(stage, of, { seek: follow, choosing: choosing && Boolean(onLoop), choose });
  const zoom = (way: 1 | -1) => {
    const { place } = now();
    const part = partOf(of.view(), place);
    of.zoom(STEP ** way, part >= 0 && part <= 1 ? place : of.view().from + of.view().span / 2);
    setSaid(t('waveInSight', { from: clock(of.goal().from), to: clock(of.goal().from + of.goal().span) }));
  };
  const keyed = (event: KeyboardEvent) => {
    const does = { '+': () => zoom(1), '=': () => zoom(1), '-': () => zoom(-1), '0': of.leave }[event.key];
    if (!does || event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    does();
  };

  return (
    <div role="group" aria-label={t('waveform')} onKeyDown={keyed} className="select-none">
      <div className="flex h-28 flex-col low:h-20">
        {isClose && <Strip {...{ of, peaks, length }} loop={shown} />}
        <div ref={stage} {...touch} className={`${STAGE} ${choosing ? 'cursor-crosshair' : 'cursor-pointer'}`}>
          {shown && <LoopBand of={of} loop={shown} />}
          {isClose ? <CloseUp {...{ of, marks }} peaks={peaks ?? []} loop={shown} address={track?.peaksFrom} /> : <Overview {...{ peaks, length }} className="my-2" />}
          {!isClose && <MarkTicks marks={marks} length={length} />}
          <Place />
          {shown && onLoop && !choosing && <LoopEnds {...{ of, length, marks }} loop={shown} onDraw={setDrawn} onSettle={settle} />}
          {choosing && !drawn && <HowToMark />}
          <BackToPlace of={of} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ZoomRow of={of} length={length} onZoom={zoom}>
        {onLoop && (!shown || choosing) && length > SHORTEST ? (
          <MarkLoop {...{ choosing }} onPress={(byKey) => (byKey ? settle(around(now().place, length)) : setChoosing(!choosing))} />
        ) : (
          shown && <span className="font-semibold text-marigold-ink">{t('waveRange', { from: clock(shown.from), to: clock(shown.to) })}</span>
        )}
      </ZoomRow>
    </div>
  );
}

const STEP = 3; // how much closer a press goes
const STAGE = `relative min-h-0 grow touch-pan-y rounded-small has-[>input:focus-visible]:outline-3 has-[>input:focus-visible]:outline-offset-4
  has-[>input:focus-visible]:outline-focus`;

/** A loop to begin with, from where it plays. */
const around = (place: number, length: number): Loop => {
  const from = Math.max(0, Math.min(place, length - 2));
  return { from, to: Math.min(length, from + 8) };
};
