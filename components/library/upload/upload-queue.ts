import type { Outcome, Send, Sending } from './sending';
import { signOf } from './sign';

export type Phase = 'chosen' | 'waiting' | 'sending' | 'paused' | 'kept' | 'duplicate' | 'failed';

/** One file on its way in. `tags` are the words sent along with it; `sent` is in bytes, `speed` in bytes a second. */
export type UploadRow = {
  key: string;
  file: File;
  tags: Tags;
  phase: Phase;
  sent: number;
  speed: number;
  /** Of the tags, those a person gave by hand: no guess replaces them. */
  byHand?: Tags;
  /** Why it failed, in the server's words. */
  message?: string;
  /** The server looked at it and will not have it: trying again would help nobody. */
  refused?: boolean;
  /** What it became, or the recording that was here already; for a sheet, the recording it lies beside. */
  recording?: { id: string; title: string };
  /** A sheet's recording; a sheet leaves only when that has arrived. Undefined for recordings. */
  sheetOf?: SheetOf;
};

/** The recording a sheet belongs to: one of the list (its key) or of the library. Neither: nobody has said yet. */
export type SheetOf = { key?: string; recordingId?: string; title?: string };

export type Tags = Record<string, string>;

export type UploadQueue = ReturnType<typeof uploadQueue>;

/**
 * The files chosen on the upload page, and what becomes of each: at most two travel at once, the rest wait their turn. Takes what
 * sends a file (`sending.ts`) and a clock in milliseconds; returns commands, and `rows`/`listen` for React's useSyncExternalStore.
 */
export function uploadQueue(send: Send, { atOnce = 2, now = () => performance.now() } = {}) {
  let rows: readonly UploadRow[] = [];
  let online = true;
  const listeners = new Set<() => void>();
  const journeys = new Map<string, Sending>();

  const row = (key: string) => rows.find((each) => each.key === key);

  const change = (key: string, part: Partial<UploadRow>) => {
    rows = rows.map((each) => (each.key === key ? { ...each, ...part } : each));
    listeners.forEach((listener) => listener());
  };

  const turn = () => {
    const free = online ? atOnce - rows.filter(({ phase }) => phase === 'sending').length : 0;
    for (const { key } of rows.filter(mayLeave).slice(0, Math.max(free, 0))) depart(key);
  };

  const depart = (key: string, keepDuplicate = false) => {
    const { file, sheetOf } = row(key)!;
    const tags = sheetOf ? { attachTo: sheetOf.recordingId ?? '' } : row(key)!.tags;
    let last = { at: now(), sent: row(key)!.sent };
    change(key, { phase: 'sending', speed: 0, message: undefined });
    const arrived = (part: Partial<UploadRow>) => {
      if (journeys.get(key) !== journey) return;
      journeys.delete(key);
      change(key, { ...part, speed: 0 });
      if (part.recording && !sheetOf) settle(key, { recordingId: part.recording.id, title: part.recording.title });
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
      failed: (message, refused = false) => arrived({ phase: 'failed', message, refused }),
      cutOff: () => setOnline(false),
    });
    journeys.set(key, journey);
  };

  // The sheets of a recording that has arrived, or of one that was taken out, which need another.
  const settle = (key: string, sheetOf: SheetOf) => {
    for (const sheet of rows.filter((each) => each.sheetOf?.key === key)) {
      change(sheet.key, { sheetOf, ...(!sheetOf.recordingId && sheet.phase === 'waiting' && { phase: 'chosen' as const }) });
    }
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
    add(files: readonly File[], tagsFor: (file: File) => Tags, sheetFor: (file: File) => SheetOf | undefined = () => undefined): string[] {
      const known = new Set(rows.filter(({ phase }) => phase !== 'failed').map(({ key }) => key));
      const fresh = files.filter((file) => !known.has(signOf(file)) && known.add(signOf(file)));
      const added = fresh.map((file): UploadRow => {
        return { key: signOf(file), file, tags: tagsFor(file), phase: 'chosen', sent: 0, speed: 0, sheetOf: sheetFor(file) };
      });
      const again = new Set(added.map(({ key }) => key));
      rows = [...rows.filter(({ key }) => !again.has(key)), ...added];
      listeners.forEach((listener) => listener());
      return added.map(({ key }) => key);
    },
    /** Says whose sheet a file is that waits to be sent. */
    belong: (key: string, sheetOf: SheetOf) => {
      if (row(key)?.phase === 'chosen') change(key, { sheetOf });
    },
    /** Says something about a file that waits to be sent; words that come later do not change one that is on its way. */
    tag: (key: string, tags: Tags) => {
      const { phase, tags: before, byHand } = row(key) ?? {};
      if (phase === 'chosen') change(key, { tags: { ...before, ...tags }, byHand: { ...byHand, ...tags } });
    },
    /** What a file's name is thought to say; it may come after a person has said better. */
    guess: (key: string, tags: Tags) => {
      const { phase, tags: before, byHand } = row(key) ?? {};
      if (phase === 'chosen') change(key, { tags: { ...before, ...tags, ...byHand } });
    },
    /** Sends what was chosen (of it, only what `which` says). `tagsOf` gives each file its last words. A sheet of nobody stays. */
    begin(tagsOf: (row: UploadRow) => Tags, which: (row: UploadRow) => boolean = () => true) {
      for (const each of rows.filter((one) => isReady(one) && which(one))) change(each.key, { phase: 'waiting', tags: tagsOf(each) });
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
      settle(key, {});
      listeners.forEach((listener) => listener());
      turn();
    },
    setOnline,
  };
}

/** Looked through, and able to leave: a sheet needs a recording. */
export const isReady = ({ phase, sheetOf }: UploadRow) => phase === 'chosen' && (!sheetOf || Boolean(sheetOf.key ?? sheetOf.recordingId));

const mayLeave = ({ phase, sheetOf }: UploadRow) => phase === 'waiting' && (!sheetOf || Boolean(sheetOf.recordingId));

export const isMoving = ({ phase }: UploadRow) => phase === 'waiting' || phase === 'sending';

const smooth = (before: number, latest: number) => (before ? before * 0.7 + latest * 0.3 : latest);

const fateOf = (outcome: Outcome, size: number): Partial<UploadRow> =>
  outcome.duplicate ? { phase: 'duplicate', recording: outcome.recording, sent: size } : { phase: 'kept', recording: outcome.recording, sent: size };
