'use client';

import type { Camera } from './camera';
import { snapped } from './grid';
import { LoopHandle } from './loop-handle';
import type { Mark } from './paint';
import type { Loop } from './view';

/** The shortest loop, in seconds. */
export const SHORTEST = 0.5;
const GENTLE = 7; // px at which an end falls to a mark

type EndsProps = { of: Camera; loop: Loop; length: number; marks: readonly Mark[]; onDraw: (loop: Loop) => void; onSettle: (loop: Loop) => void };

/** The two ends of a loop, to be drawn: `onDraw` as they move, `onSettle` when they are let go or moved by a key. */
export function LoopEnds({ of, loop, length, marks, onDraw, onSettle }: EndsProps) {
  const stops = [0, length, ...marks.map(({ at }) => at)];
  return (['from', 'to'] as const).map((end) => {
    const [least, most] = end === 'from' ? [0, loop.to - SHORTEST] : [loop.from + SHORTEST, length];
    const withEnd = (seconds: number) => ({ ...loop, [end]: Math.round(Math.min(most, Math.max(least, seconds)) * 100) / 100 });
    return (
      <LoopHandle
        key={end}
        {...{ of, end, least, most }}
        at={loop[end]}
        draw={(seconds, perPixel) => onDraw(withEnd(snapped(seconds, stops, perPixel * GENTLE)))}
        settle={(seconds) => onSettle(seconds === undefined ? loop : withEnd(seconds))}
      />
    );
  });
}
