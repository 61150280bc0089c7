'use client';

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/**
 * Draws when there is something to draw: `draw` gets the milliseconds since the frame before and returns whether another is to come. It
 * rests while the element is out of sight (a hidden page gets no frames anyway). Returns how to wake it.
 */
export function useFrames(element: RefObject<HTMLElement | null>, draw: (ms: number) => boolean): () => void {
  const drawn = useEffectEvent(draw);
  const clockwork = useRef({ asked: 0, last: 0, isInSight: true, wake: () => {} });
  useEffect(() => {
    const clock = clockwork.current;
    const frame = (time: number) => {
      clock.asked = 0;
      const ms = clock.last ? Math.min(100, time - clock.last) : 16;
      clock.last = time;
      if (drawn(ms)) clock.wake();
      else clock.last = 0;
    };
    clock.wake = () => {
      if (clock.isInSight) clock.asked ||= requestAnimationFrame(frame);
    };
    const sight = new IntersectionObserver(([entry]) => {
      clock.isInSight = entry?.isIntersecting ?? true;
      clock.wake();
    });
    const size = new ResizeObserver(() => clock.wake());
    if (element.current) [sight, size].forEach((one) => one.observe(element.current as HTMLElement));
    clock.wake();
    return () => {
      cancelAnimationFrame(clock.asked);
      [sight, size].forEach((one) => one.disconnect());
      clock.asked = 0;
      clock.wake = () => {};
    };
  }, [element]);
  return () => clockwork.current.wake();
}
