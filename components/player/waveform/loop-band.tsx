'use client';

import type { Camera } from './camera';
import { percent, usePlaced } from './use-camera';
import { type Loop, partOf } from './view';

/** The piece that is sung again and again, as a marigold band behind the waveform. */
export function LoopBand({ of, loop }: { of: Camera; loop: Loop }) {
  const band = usePlaced<HTMLDivElement>(of, (view) => {
    const [left, right] = [loop.from, loop.to].map((at) => Math.min(1, Math.max(0, partOf(view, at)))) as [number, number];
    return { left: percent(left), width: percent(right - left) };
  });
  return <div ref={band} aria-hidden className="absolute inset-y-0 bg-marigold-wash" />;
}
