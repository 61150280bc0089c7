import type { Trouble } from './microphone-trouble';

/**
 * What is worth saying while one records. `interrupted`: a call or another program took the microphone, and it waits. `lost`: the
 * microphone is gone, and what was recorded is kept. `full`: the device has no room; what follows is only held while the page is open.
 * `short`: it was over before it began.
 */
export type Notice = 'interrupted' | 'lost' | 'full' | 'short';

export type Phase = 'ready' | 'asking' | 'counting' | 'recording' | 'paused' | 'finishing' | 'taken';

/** Where a recording stands. Times are milliseconds of a clock that the caller reads. */
export type Taking = {
  phase: Phase;
  /** Recorded before the last pause, and when the present run began. */
  before: number;
  since: number | null;
  markers: readonly number[];
  notice: Notice | null;
  /** Why no recording could begin. */
  trouble: Trouble | null;
};

export type Happened =
  | { what: 'asked' | 'granted' | 'taken' | 'put away' }
  | { what: 'began' | 'resumed' | 'marked'; at: number }
  | { what: 'paused' | 'finishing'; at: number; notice?: Notice }
  | { what: 'noticed'; notice: Notice }
  | { what: 'failed'; trouble: Trouble };

export const READY: Taking = { phase: 'ready', before: 0, since: null, markers: [], notice: null, trouble: null };

/** What has been recorded so far, in milliseconds without the pauses. */
export const elapsed = ({ before, since }: Taking, now: number): number => before + (since === null ? 0 : Math.max(0, now - since));

/** Whether there is something that would be lost if one simply went away. */
export const isUnderWay = ({ phase }: Taking): boolean => ['counting', 'recording', 'paused', 'finishing'].includes(phase);

/** What follows from what happened. What cannot happen in a phase (a mark while nothing is recorded, a second begin) changes nothing. */
export function after(taking: Taking, happened: Happened): Taking {
  const { phase } = taking;
  switch (happened.what) {
    case 'asked':
      return phase === 'ready' ? { ...READY, phase: 'asking' } : taking;
    case 'granted':
      return phase === 'asking' ? { ...taking, phase: 'counting' } : taking;
    case 'began':
      return phase === 'asking' || phase === 'counting' ? { ...taking, phase: 'recording', since: happened.at } : taking;
    case 'marked':
      return phase === 'recording' ? { ...taking, markers: marked(taking, happened.at) } : taking;
    case 'paused':
      return phase === 'recording' ? { ...stopped(taking, happened.at), phase: 'paused', notice: happened.notice ?? taking.notice } : taking;
    case 'resumed':
      return phase === 'paused' ? { ...taking, phase: 'recording', since: happened.at, notice: taking.notice === 'interrupted' ? null : taking.notice } : taking;
    case 'finishing':
      return phase === 'recording' || phase === 'paused' ? { ...stopped(taking, happened.at), phase: 'finishing', notice: happened.notice ?? (taking.notice === 'full' ? 'full' : null) } : taking;
    case 'taken':
      return phase === 'finishing' ? { ...taking, phase: 'taken' } : taking;
    case 'noticed':
      return { ...taking, notice: happened.notice };
    case 'failed':
      return { ...READY, trouble: happened.trouble };
    case 'put away':
      return { ...READY, notice: taking.notice === 'short' ? 'short' : null };
  }
}

const stopped = (taking: Taking, at: number): Taking => ({ ...taking, before: elapsed(taking, at), since: null });

// Two taps on one place are one mark.
function marked(taking: Taking, at: number): readonly number[] {
  const place = Math.round(elapsed(taking, at));
  const last = taking.markers.at(-1);
  return taking.markers.length >= MOST_MARKS || (last !== undefined && place - last < DOUBLE_TAP) ? taking.markers : [...taking.markers, place];
}

const DOUBLE_TAP = 300;
const MOST_MARKS = 100;
