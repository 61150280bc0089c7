import type { Sounding } from './voice';

/** What happens at a moment (seconds from the beginning): something sounds, or a part is lit. */
export type Happening = { at: number; sound?: (when: number) => Sounding; light?: number };

// Timers are late and slow down behind other pages; the audio clock is neither. So they only look ahead and lay ready.
const AHEAD = 0.3;
const AHEAD_UNSEEN = 2.5;
const LOOK = 60;

/**
 * Plays what `nth` hands out, in order of time, until there is none; each is laid on the context's own clock shortly before its moment,
 * so that nothing drifts. `onLit` is told each light when it is heard, and `onEnd` when the last has sounded. Returns how to stop.
 */
export function sequence(context: AudioContext, nth: (n: number) => Happening | null, { onLit, onEnd }: { onLit?: (part: number) => void; onEnd?: () => void } = {}): () => void {
  const start = context.currentTime + 0.12;
  const lights: { at: number; part: number }[] = [];
  let sounding: { until: number; one: Sounding }[] = [];
  let [next, over, last] = [0, false, 0];

  function lay() {
    const horizon = context.currentTime + (document.hidden ? AHEAD_UNSEEN : AHEAD);
    sounding = sounding.filter(({ until }) => until > context.currentTime);
    for (let one = nth(next); ; one = nth(next)) {
      if (!one) over = true;
      if (!one || start + one.at > horizon) break;
      const when = start + one.at;
      // What should have sounded while the device slept is let go.
      if (one.sound && when > context.currentTime - 0.05) sounding.push({ until: when + 8, one: one.sound(when) });
      if (one.light !== undefined) lights.push({ at: when, part: one.light });
      last = Math.max(last, when);
      next += 1;
    }
    if (over && context.currentTime > last) end();
  }

  function show() {
    const heard = context.currentTime - (context.outputLatency || 0);
    let part: number | undefined;
    while (lights[0] && lights[0].at <= heard) part = lights.shift()?.part;
    if (part !== undefined) onLit?.(part);
    frame = requestAnimationFrame(show);
  }

  function end() {
    clearInterval(timer);
    cancelAnimationFrame(frame);
    document.removeEventListener('visibilitychange', lay);
    onEnd?.();
  }

  document.addEventListener('visibilitychange', lay);
  const timer = setInterval(lay, LOOK);
  let frame = requestAnimationFrame(show);
  lay();
  return () => {
    clearInterval(timer);
    cancelAnimationFrame(frame);
    document.removeEventListener('visibilitychange', lay);
    for (const { one } of sounding) one.stop(context.currentTime);
  };
}
