/** Which part of a recording is in sight, in seconds. */
export type View = { from: number; span: number };

/** A piece that is sung again and again, in seconds. */
export type Loop = { from: number; to: number };

/** As close as one can look, in seconds. */
export const CLOSEST = 5;

export const whole = (length: number): View => ({ from: 0, span: length });

/** The nearest view there is to this one: within the recording, and no closer than makes sense. */
export function fitted({ from, span }: View, length: number): View {
  const fits = Math.min(length, Math.max(Math.min(CLOSEST, length), span));
  return { from: Math.min(Math.max(0, from), length - fits), span: fits };
}

/** So many times closer (under 1: further away); what is at the second `around` stays where it is on the screen. */
export function zoomedBy(view: View, times: number, { around, length }: { around: number; length: number }): View {
  const { span } = fitted({ from: 0, span: view.span / times }, length);
  return fitted({ from: around - partOf(view, around) * span, span }, length);
}

/**
 * The view that goes with the place as it plays. The place stands left of the middle, so that what comes is seen; a loop that fits is
 * held still; `paged`, while nothing plays and for those whom motion disturbs, moves only when the place leaves it, like a page.
 */
export function following(view: View, place: number, { length, loop, paged }: { length: number; loop: Loop | null; paged: boolean }): View {
  const { from, span } = view;
  if (loop && loop.to - loop.from <= span * 0.92 && place >= loop.from - 1 && place <= loop.to + 1) {
    return fitted({ from: (loop.from + loop.to - span) / 2, span }, length);
  }
  if (!paged) return fitted({ from: place - span * 0.4, span }, length);
  const isInSight = place >= from && place <= from + span * 0.96;
  return fitted(isInSight ? view : { from: place - span * 0.1, span }, length);
}

/** Where these seconds are in sight: 0 is the left edge, 1 the right one. */
export const partOf = ({ from, span }: View, seconds: number): number => (span > 0 ? (seconds - from) / span : 0);

/** And back: the seconds at a part of the width. */
export const secondsAt = ({ from, span }: View, part: number): number => from + part * span;
