import { fileOf, saidOf, type Sound, type Tags, type Take } from './take';

/** What is heard of a take on its way to the school. The same as of any other file (components/library/upload/sending.ts). */
type News = {
  progress: (bytesSent: number) => void;
  arrived: (outcome: { duplicate: boolean; recording: { id: string; title: string } }) => void;
  failed: (message: string, refused?: boolean) => void;
  cutOff: () => void;
};

/** Sends a file with what is said of it, from where an earlier attempt stopped. */
export type SendTake = (file: File, said: Tags, news: News) => { stop: () => void };

/** A take on its way: `sent` and `size` are bytes; `message` says why it did not arrive; `refused`: it will not, as it is. */
export type OnItsWay = {
  take: Take;
  phase: 'waiting' | 'sending' | 'kept' | 'failed';
  sent: number;
  size: number;
  message?: string;
  refused?: boolean;
  recording?: { id: string; title: string };
};

type Edges = {
  shelf: { keep: (take: Take) => Promise<unknown>; of: (owner: string) => Promise<Take[]>; sound: (take: Take) => Promise<Sound>; forget: (id: string) => Promise<void> };
  send: SendTake;
  ifFree: <T>(id: string, work: () => Promise<T>) => Promise<T | undefined>;
  isOnline: () => boolean;
};

const LATER = 2000; // ms

export type TakeOutbox = ReturnType<typeof takeOutbox>;

/**
 * Sends this person's saved takes, one at a time; each leaves the device only when the school has acknowledged it. Without a network
 * they wait. Returns commands, and `rows`/`listen` for React's useSyncExternalStore.
 */
export function takeOutbox(owner: string, { shelf, send, ifFree, isOnline }: Edges) {
  let rows: readonly OnItsWay[] = [];
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  const change = (id: string, part: Partial<OnItsWay>) => {
    rows = rows.map((row) => (row.take.id === id ? { ...row, ...part } : row));
    tell();
  };

  const add = (take: Take) => {
    rows = [...rows.filter((row) => row.take.id !== take.id), { take, phase: 'waiting', sent: 0, size: 0 }];
    tell();
  };

  const turn = () => {
    const next = rows.find(({ phase }) => phase === 'waiting');
    if (next && isOnline() && !rows.some(({ phase }) => phase === 'sending')) void depart(next.take);
  };

  async function depart(take: Take) {
    change(take.id, { phase: 'sending', message: undefined });
    // Another page of this browser may have it in hand.
    const mine = await ifFree(take.id, async () => {
      const { blob } = await shelf.sound(take);
      const fate = await sent(take, fileOf(take, blob));
      if (fate.phase === 'kept') await shelf.forget(take.id);
      if (fate.refused) await shelf.keep({ ...take, state: 'open' });
      change(take.id, fate);
      return true;
    }).catch(() => {
      change(take.id, { phase: 'failed' }); // the device did not give it back; it may the next time
      return true;
    });
    if (mine) turn();
    else {
      change(take.id, { phase: 'waiting' });
      setTimeout(() => void lookAgain(take.id), LATER);
    }
  }

  async function lookAgain(id: string) {
    const isThere = (await shelf.of(owner)).some((take) => take.id === id && take.state === 'saved');
    if (!isThere) dismiss(id);
    turn();
  }

  const dismiss = (id: string) => {
    rows = rows.filter((row) => row.take.id !== id);
    tell();
  };

  function sent({ id, ...take }: Take, file: File): Promise<Partial<OnItsWay>> {
    change(id, { size: file.size });
    return new Promise((end) => {
      const journey = send(file, saidOf({ id, ...take }), {
        progress: (bytes) => change(id, { sent: bytes }),
        arrived: ({ recording }) => end({ phase: 'kept', recording, sent: file.size }),
        failed: (message, refused) => end({ phase: 'failed', message, refused }),
        cutOff: () => {
          journey.stop();
          end({ phase: 'waiting' });
        },
      });
    });
  }

  return {
    rows: () => rows,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Sends a take that was just saved. */
    send(take: Take) {
      add(take);
      turn();
    },
    /** Takes up what was saved before, e.g. before the page was closed. */
    async goOn() {
      const saved = (await shelf.of(owner)).filter(({ id, state }) => state === 'saved' && !rows.some((row) => row.take.id === id));
      saved.reverse().forEach(add);
      turn();
    },
    /** The network is back, or somebody asks: what failed or waits goes on. */
    retry() {
      for (const { take, phase, refused } of rows) if (phase === 'failed' && !refused) change(take.id, { phase: 'waiting' });
      turn();
    },
    /** Takes a line away that has been read. */
    dismiss,
  };
}
