'use client';

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { Camera } from './camera';
import { fineClock } from './fine-clock';
import { percent, usePlaced } from './use-camera';
import { useHand } from './use-hand';
import { partOf, secondsAt } from './view';

type HandleProps = {
  of: Camera;
  end: 'from' | 'to';
  at: number;
  /** The seconds it may take. */
  least: number;
  most: number;
  /** Where it is drawn to, from how many seconds a pixel is worth. */
  draw: (seconds: number, perPixel: number) => void;
  /** Let go, or moved by a key: without seconds it stays where it was drawn. */
  settle: (seconds?: number) => void;
};

/** One end of the loop: a line to take hold of, 44 px wide under the finger, and a slider for keys and screen readers. */
export function LoopHandle({ of, end, at, least, most, draw, settle }: HandleProps) {
  const t = useWords('player');
  const hand = useHand();
  const held = useRef<number | null>(null);
  const [isHeld, setHeld] = useState(false);
  const place = usePlaced<HTMLDivElement>(of, (view) => {
    const part = partOf(view, at);
    const isInSight = part >= -0.002 && part <= 1.002;
    return { left: percent(Math.min(1, Math.max(0, part))), opacity: isInSight ? '1' : '0', pointerEvents: isInSight ? '' : 'none' };
  });
  const under = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = (currentTarget.parentElement?.parentElement as HTMLElement).getBoundingClientRect();
    return { seconds: secondsAt(of.view(), (clientX - left) / width), perPixel: of.view().span / width };
  };

  function down(event: PointerEvent<HTMLElement>) {
    event.stopPropagation(); // taking hold of it seeks nothing
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = at - under(event).seconds;
    setHeld(true);
  }
  function move(event: PointerEvent<HTMLElement>) {
    event.stopPropagation();
    if (held.current === null) return;
    const { seconds, perPixel } = under(event);
    draw(seconds + held.current, perPixel);
    const beyond = partOf(of.view(), seconds);
    if (of.isClose() && (beyond < 0 || beyond > 1)) of.drag(of.view().from + Math.sign(beyond) * of.view().span * 0.03);
  }
  function up(event: PointerEvent<HTMLElement>) {
    event.stopPropagation();
    if (held.current === null) return;
    held.current = null;
    setHeld(false);
    settle();
  }
  const keyed = (event: KeyboardEvent) => {
    const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key];
    const to = event.key === 'Home' ? least : event.key === 'End' ? most : way && at + way * (event.shiftKey ? 1 : 0.1);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation(); // in the player the arrows seek
    settle(to);
    of.show(to);
  };
  const words = fineClock(at);

  return (
    <div ref={place} className="group absolute inset-y-0 z-10 w-0">
      <span aria-hidden className="absolute inset-y-0 -left-px w-0.5 bg-marigold" />
      <span aria-hidden className="absolute -bottom-2 -left-2 size-4 rounded-full bg-marigold outline-focus transition-transform group-has-focus-visible:outline-3 group-has-focus-visible:outline-offset-2 group-has-active:scale-125" />
      {/* Two that stand close together reach away from each other. */}
      <div
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        className={`absolute inset-y-0 -bottom-4 w-11 cursor-ew-resize touch-pan-y ${end === 'from' ? '-left-8' : '-left-3'}`}
      >
        <input
          type="range"
          aria-label={t(end === 'from' ? 'waveFrom' : 'waveTo')}
          aria-valuetext={t(end === 'from' ? 'waveFromAt' : 'waveToAt', { at: words })}
          min={least}
          max={most}
          step="any"
          value={at}
          onPointerDown={hand.down}
          onChange={(event) => hand.isOn() || settle(Number(event.target.value))}
          onKeyDown={keyed}
          onFocus={() => of.show(at)}
          className="size-full cursor-ew-resize touch-pan-y opacity-0"
        />
      </div>
      <span
        aria-hidden
        className={`pointer-events-none absolute -top-8 left-0 -translate-x-1/2 rounded-full bg-marigold px-2.5 py-0.5 text-small font-semibold text-on-marigold tabular-nums ${isHeld ? '' : 'hidden group-has-focus-visible:block'}`}
      >
        {words}
      </span>
    </div>
  );
}
