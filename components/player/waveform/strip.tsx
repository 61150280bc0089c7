'use client';

import type { PointerEvent } from 'react';
import type { Camera } from './camera';
import { Overview } from './overview';
import { percent, usePlaced } from './use-camera';
import type { Loop } from './view';

type StripProps = { of: Camera; peaks?: readonly number[]; length: number; loop: Loop | null };

/** All of the recording, small, with a frame around what is seen from near; the frame goes where it is tapped or dragged. For pointers only. */
export function Strip({ of, peaks, length, loop }: StripProps) {
  const frame = usePlaced<HTMLDivElement>(of, ({ from, span }) => ({ left: percent(from / length), width: percent(span / length) }));
  const look = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointermove' && !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, width } = event.currentTarget.getBoundingClientRect();
    of.drag(((event.clientX - left) / width) * length - of.view().span / 2);
  };
  return (
    // Higher than it looks, for a thumb.
    <div aria-hidden onPointerDown={look} onPointerMove={look} className="relative z-10 -mt-4 shrink-0 cursor-pointer touch-pan-y pt-4 pb-2 low:hidden">
      <div className="relative h-6">
        {loop && <span className="absolute inset-y-0 min-w-0.5 rounded-xs bg-marigold opacity-40" style={{ left: percent(loop.from / length), width: percent((loop.to - loop.from) / length) }} />}
        <Overview peaks={peaks} length={length} />
        <div ref={frame} data-frame className="absolute -inset-y-0.5 min-w-1.5 rounded-sm bg-ink/12 outline-1 outline-soft" />
      </div>
    </div>
  );
}
