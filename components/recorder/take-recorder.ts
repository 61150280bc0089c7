import { levelOf } from './loudness';
import type { Line, OpenMicrophone } from './microphone';
import type { Trouble } from './microphone-trouble';
import { LEVEL_EVERY, type Tags, type Take } from './take';
import { after, elapsed, type Happened, type Notice, READY } from './take-machine';
import type { Shelf } from './take-shelf';

/** What a recorder needs of the browser. */
export type Edges = {
  openMicrophone: OpenMicrophone;
  shelf: Pick<Shelf, 'keep' | 'forget'>;
  keepAwake: () => () => void;
  hold: (id: string) => () => void;
  /** A clock in milliseconds that only goes forward, and the date. */
  now: () => number;
  today: () => number;
};

export type TakeRecorder = ReturnType<typeof takeRecorder>;

const SHORTEST = 500; // ms; less is a slip of the thumb

/**
 * Records takes of one person (an id), one at a time: every slice is put on the shelf as it comes. Returns commands, and `state`/`listen`
 * for React's useSyncExternalStore; `levels` (0–100, ten a second) and `length` (ms) are read as often as one draws.
 */
export function takeRecorder(owner: string, edges: Edges) {
  let state = READY;
  let line: Line | undefined;
  let take: Take | undefined;
  let levels: number[] = [];
  let written: Promise<unknown> = Promise.resolve();
  let letGo: (() => void)[] = [];
  const listeners = new Set<() => void>();

  const phase = () => state.phase;
  const happen = (happened: Happened) => {
    const next = after(state, happened);
    if (next === state) return;
    state = next;
    listeners.forEach((listener) => listener());
  };

  // One after another, in the order they came.
  function slices(id: string) {
    let n = 0;
    let seen = 0;
    return (sound: Blob) => {
      const [place, until] = [n++, levels.length];
      const heard = levels.slice(seen, until);
      seen = until;
      const lengthMs = elapsed(state, edges.now());
      written = written.then(async () => {
        if (take?.id !== id) return;
        take = { ...take, lengthMs, markers: state.markers };
        const where = await edges.shelf.keep(take, { n: place, bytes: await sound.arrayBuffer(), levels: heard });
        if (where === 'page' && state.notice !== 'full') happen({ what: 'noticed', notice: 'full' });
      });
    };
  }

  // A moment nobody looked at (a page asleep) sounds as the next one.
  const look = () => {
    if (state.phase !== 'recording' || !line) return;
    const level = levelOf(line.level());
    const due = Math.floor(elapsed(state, edges.now()) / LEVEL_EVERY);
    while (levels.length <= due) levels.push(level);
  };

  function end() {
    letGo.forEach((one) => one());
    letGo = [];
    line?.close();
    line = undefined;
  }

  async function finish(notice?: Notice) {
    if (!line || !take || (state.phase !== 'recording' && state.phase !== 'paused')) return;
    const [ending, id] = [line, take.id];
    happen({ what: 'finishing', at: edges.now(), notice });
    await ending.stop().catch(() => undefined);
    await written;
    end();
    if (state.before < SHORTEST) {
      await edges.shelf.forget(id);
      happen({ what: 'noticed', notice: 'short' });
      return put();
    }
    take = { ...take, lengthMs: state.before, markers: state.markers };
    await edges.shelf.keep(take);
    happen({ what: 'taken' });
  }

  function put() {
    take = undefined;
    levels = [];
    happen({ what: 'put away' });
  }

  return {
    state: () => state,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    levels: (): readonly number[] => levels,
    length: () => elapsed(state, edges.now()),
    /** How loud it is just now, 0–100; nothing before the microphone is open. */
    loud: () => (line ? levelOf(line.level()) : 0),
    /** The take that was recorded last, once it is `taken`. */
    take: () => (state.phase === 'taken' ? take : undefined),

    /** Opens the microphone and records. Call it from a tap. Takes what is known of the take already, and whether to count in. */
    async begin({ tags = {}, counted = false }: { tags?: Tags; counted?: boolean } = {}): Promise<void> {
      if (state.phase !== 'ready') return;
      happen({ what: 'asked' });
      const id = crypto.randomUUID();
      const keepSlice = slices(id);
      try {
        line = await edges.openMicrophone({
          slice: keepSlice,
          interrupted: () => {
            if (state.phase !== 'recording') return;
            line?.pause();
            happen({ what: 'paused', at: edges.now(), notice: 'interrupted' });
          },
          lost: () => void finish('lost'),
        });
      } catch (trouble) {
        return happen({ what: 'failed', trouble: typeof trouble === 'string' ? (trouble as Trouble) : 'failed' });
      }
      if (phase() !== 'asking') return end(); // left meanwhile
      levels = [];
      take = { id, owner, mime: line.mime, startedAt: edges.today(), lengthMs: 0, markers: [], tags, state: 'open' };
      letGo = [edges.keepAwake(), edges.hold(id), every(LEVEL_EVERY, look), whenHidden(() => line?.flush())];
      if (counted) {
        happen({ what: 'granted' });
        await line.countIn();
        if (phase() !== 'counting') return;
      }
      try {
        line.start();
        happen({ what: 'began', at: edges.now() });
      } catch {
        end(); // unplugged while it was counted in
        happen({ what: 'failed', trouble: 'failed' });
      }
    },
    pause() {
      if (state.phase !== 'recording') return;
      line?.pause();
      happen({ what: 'paused', at: edges.now() });
    },
    resume() {
      if (state.phase !== 'paused') return;
      line?.resume();
      happen({ what: 'resumed', at: edges.now() });
    },
    mark: () => happen({ what: 'marked', at: edges.now() }),
    finish: () => finish(),
    /** Makes room for the next one; what was taken stays on the shelf. */
    putAway: put,
    /** For when the page is left: what was recorded is kept, the microphone is let go. */
    leave() {
      if (state.phase === 'recording' || state.phase === 'paused') return void finish();
      if (state.phase === 'finishing') return;
      end();
      put();
    },
  };
}

function every(ms: number, work: () => void) {
  const timer = setInterval(work, ms);
  return () => clearInterval(timer);
}

function whenHidden(work: () => void) {
  const seen = () => document.visibilityState === 'hidden' && work();
  document.addEventListener('visibilitychange', seen);
  return () => document.removeEventListener('visibilitychange', seen);
}
