import type { Outcome, Send, Sending } from './sending';

export type Phase = 'chosen' | 'waiting' | 'sending' | 'paused' | 'kept' | 'duplicate' | 'failed';

/** One file on its way in. `tags` are the words sent along with it; `sent` is in bytes, `speed` in bytes a second. */
export type UploadRow = {
  key: string;
  file: File;
  tags: Tags;
  phase: Phase;
  sent: number;
  speed: number;
  /** Why it failed, in the server's words. */
  message?: string;
  /** What it became, or the recording that was here already. */
  recording?: { id: string; title: string };
};

export type Tags = Record<string, string>;

export type UploadQueue = ReturnType<typeof uploadQueue>;

/**
 * The files chosen on the upload page, and what becomes of each: at most two travel at once, the rest wait their turn. Takes what
 * sends a file (`sending.ts`) and a clock in milliseconds; returns commands, and `rows`/`listen` for React's useSyncExternalStore.
 */
export function uploadQueue(send: Send, { atOnce = 2, now = () => performance.now() } = {}) {
  let rows: readonly UploadRow[] = [];
  let online = true;
  let born = 0;
  const listeners = new Set<() => void>();
  const journeys = new Map<string, Sending>();

  const row = (key: string) => rows.find((each) => each.key === key);

  const change = (key: string, part: Partial<UploadRow>) => {
    rows = rows.map((each) => (each.key === key ? { ...each, ...part } : each));
    listeners.forEach((listener) => listener());
  };

  const turn = () => {
    const free = online ? atOnce - rows.filter(({ phase }) => phase === 'sending').length : 0;
    for (const { key } of rows.filter(({ phase }) => phase === 'waiting').slice(0, Math.max(free, 0))) depart(key);
  };

  const depart = (key: string, keepDuplicate = false) => {
    const { file, tags } = row(key)!;
    let last = { at: now(), sent: row(key)!.sent };
    change(key, { phase: 'sending', speed: 0, message: undefined });
    const arrived = (part: Partial<UploadRow>) => {
      if (journeys.get(key) !== journey) return;
      journeys.delete(key);
      change(key, { ...part, speed: 0 });
      turn();
    };
    const journey = send(file, keepDuplicate ? { ...tags, keepDuplicate: 'yes' } : tags, {
      progress: (sent) => {
        if (journeys.get(key) !== journey) return;
        const seconds = (now() - last.at) / 1000;
        if (seconds < 0.5) return change(key, { sent });
        const speed = smooth(row(key)?.speed ?? 0, Math.max(sent - last.sent, 0) / seconds);
        last = { at: now(), sent };
        change(key, { sent, speed });
      },
      arrived: (outcome) => arrived(fateOf(outcome, file.size)),
      failed: (message) => arrived({ phase: 'failed', message }),
      cutOff: () => setOnline(false),
    });
    journeys.set(key, journey);
  };

  const halt = (key: string, phase: Phase) => {
    journeys.get(key)?.stop();
    journeys.delete(key);
    change(key, { phase, speed: 0 });
  };

  // The network went or came back: what was travelling waits, and goes on by itself.
  const setOnline = (is: boolean) => {
    online = is;
    if (!is) for (const { key } of rows.filter(({ phase }) => phase === 'sending')) halt(key, 'waiting');
    turn();
  };

  return {
    rows: () => rows,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Adds files to be looked through; a file already in the list is not added twice. Returns the new rows' keys. */
    add(files: readonly File[], tagsFor: (file: File) => Tags): string[] {
      const known = new Set(rows.filter(({ phase }) => phase !== 'failed').map(({ file }) => signOf(file)));
      const fresh = files.filter((file) => !known.has(signOf(file)) && known.add(signOf(file)));
      const added = fresh.map((file): UploadRow => ({ key: `f${++born}`, file, tags: tagsFor(file), phase: 'chosen', sent: 0, speed: 0 }));
      rows = [...rows, ...added];
      listeners.forEach((listener) => listener());
      return added.map(({ key }) => key);
    },
    /** Says something about a file that waits to be sent; words that come later do not change one that is on its way. */
    tag: (key: string, tags: Tags) => {
      if (row(key)?.phase === 'chosen') change(key, { tags: { ...row(key)?.tags, ...tags } });
    },
    /** Sends everything that was chosen. `tagsOf` gives each file its last words. */
    begin(tagsOf: (row: UploadRow) => Tags) {
      for (const each of rows.filter(({ phase }) => phase === 'chosen')) change(each.key, { phase: 'waiting', tags: tagsOf(each) });
      turn();
    },
    pause(key: string) {
      halt(key, 'paused');
      turn();
    },
    resume(key: string) {
      change(key, { phase: 'waiting' });
      turn();
    },
    pauseAll() {
      for (const { key } of rows.filter(isMoving)) halt(key, 'paused');
    },
    resumeAll() {
      for (const { key } of rows.filter(({ phase }) => phase === 'paused')) change(key, { phase: 'waiting' });
      turn();
    },
    retry(key: string) {
      change(key, { phase: 'waiting', message: undefined });
      turn();
    },
    keepBoth: (key: string) => depart(key, true),
    /** Takes a file out of the list, and what was sent of it off the server. */
    cancel(key: string) {
      journeys.get(key)?.discard();
      journeys.delete(key);
      rows = rows.filter((each) => each.key !== key);
      listeners.forEach((listener) => listener());
      turn();
    },
    setOnline,
  };
}

export const isMoving = ({ phase }: UploadRow) => phase === 'waiting' || phase === 'sending';

const signOf = (file: File) => `${file.name} ${file.size} ${file.lastModified}`;

const smooth = (before: number, latest: number) => (before ? before * 0.7 + latest * 0.3 : latest);

const fateOf = (outcome: Outcome, size: number): Partial<UploadRow> =>
  outcome.duplicate ? { phase: 'duplicate', recording: outcome.recording, sent: size } : { phase: 'kept', recording: outcome.recording, sent: size };
