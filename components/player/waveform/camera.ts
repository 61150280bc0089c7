import { fitted, following, type Loop, partOf, type View, whole, zoomedBy } from './view';

const SETTLING = 70; // ms; after three times that it is where it was going
export type Camera = ReturnType<typeof camera>;
/** `moves`: it plays now. `calm`: nothing is to glide. */
type Playing = { place: number; loop: Loop | null; moves: boolean; calm: boolean };

/**
 * What looks at the waveform: how close, and where. It glides to where it is sent, and goes with the place that plays until it is dragged
 * away. Lives outside React, since it moves with every frame; `subscribe` tells of each move.
 */
export function camera() {
  let length = 0;
  let view = whole(0);
  let goal = view;
  let follows = true;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  function look(next: View) {
    goal = view = fitted(next, length);
    tell();
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    view: () => view,
    goal: () => goal,
    length: () => length,
    isClose: () => Math.min(view.span, goal.span) < length,
    follows: () => follows,
    /** How long the recording is, in seconds; said again when it is known better. */
    measure(seconds: number) {
      if (seconds === length) return;
      const wasWhole = goal.span >= length;
      length = seconds;
      look(wasWhole ? whole(length) : goal);
    },
    /** Sees all of it, and goes with the place again: another recording plays. */
    forget() {
      follows = true;
      look(whole(length));
    },
    /** So many times closer, around a second; it glides there. */
    zoom(times: number, around: number) {
      if (goal.span >= length) follows = true;
      goal = zoomedBy(goal, times, { around, length });
      tell();
    },
    /** The same under a finger, at once, and moved by so many seconds. */
    pinch(from: View, times: number, { around, by }: { around: number; by: number }) {
      follows = false;
      const next = zoomedBy(from, times, { around, length });
      look({ ...next, from: next.from + by });
    },
    /** Sees from this second on. */
    drag(from: number) {
      follows = false;
      look({ from, span: goal.span });
    },
    leave() {
      goal = whole(length);
      tell();
    },
    follow() {
      follows = true;
      tell();
    },
    /** Brings a second into sight, if it is not. */
    show(seconds: number) {
      const part = partOf(view, seconds);
      if (part < 0 || part > 1) this.drag(seconds - view.span / 2);
    },
    /** Moves on by so many milliseconds. Returns whether it is still moving. */
    frame(ms: number, { place, loop, moves, calm }: Playing): boolean {
      if (follows && goal.span < length) goal = following(goal, place, { length, loop, paged: calm || !moves });
      const share = calm ? 1 : 1 - Math.exp(-ms / SETTLING);
      const [move, grow] = [goal.from - view.from, goal.span - view.span];
      if (move === 0 && grow === 0) return false;
      const isThere = calm || Math.abs(move) + Math.abs(grow) < goal.span / 5000;
      view = isThere ? goal : { from: view.from + move * share, span: view.span + grow * share };
      tell();
      return !isThere;
    },
  };
}
