import 'server-only';
import { apartFromTransaction, rawTransaction } from '@/lib/db/client';
import { type SchoolDb, schoolDb } from '@/lib/db/school-db';
import { after, SECOND } from '@/lib/kit/dates';
import { refusals } from '@/lib/i18n/refused';
import { log } from '@/lib/kit/log';
import { Refusal } from '@/lib/kit/refusal';
import { ATTEMPTS, beat, type Claimed, claimJob, failJob, finishJob, onWake, requeueJob, silentJobs } from './queue';

/** What a job works with: its school's rows (and no other's), a way to say how far it is, and word to stop. */
export type Bench = { db: SchoolDb; progress: (percent: number) => void; signal: AbortSignal };

/**
 * One kind of work. `work` does it; a Refusal is final, anything else is tried again, three times in all. `gaveUp` tells the row the
 * work was about why it will not be done, in words for people.
 */
export type Work = {
  work: (job: Claimed, bench: Bench) => Promise<void>;
  gaveUp: (job: Claimed, db: SchoolDb, message: string) => Promise<void>;
};
export type Works = Record<string, Work>;

type Pace = { look?: number; heartbeat?: number; wait?: number };

const words = refusals('mediaTrouble');

/**
 * The loop that does the queue's work, one job at a time. Takes the kinds of work it knows and, for tests, its pace in milliseconds:
 * how often it looks, how often a job says it is alive, how long it waits after the first failure (four times as long after each
 * further one). Returns how to stop it: what is under way is broken off and waits for the next start.
 */
export function startWorker(works: Works, { look = 5 * SECOND, heartbeat = 5 * SECOND, wait = 10 * SECOND }: Pace = {}): () => Promise<void> {
  const stopping = new AbortController();
  let wake = () => {};
  onWake(() => wake());

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, look);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const turns = async () => {
    while (!stopping.signal.aborted) {
      const job = await reclaimed(works, wait).then(() => claimJob(Object.keys(works), new Date())).catch(troubled);
      if (job) await done(job, works[job.kind] as Work, { stopping: stopping.signal, heartbeat, wait }).catch(troubled);
      else if (!stopping.signal.aborted) await rest();
    }
  };

  const loop = apartFromTransaction(turns);
  return async () => {
    stopping.abort();
    onWake(undefined);
    wake();
    await loop;
  };
}

const troubled = (error: unknown) => void log.error('jobs', { error });

async function reclaimed(works: Works, wait: number) {
  for (const job of await silentJobs(new Date())) await setBack(job, works[job.kind], wait, words('jobStopped').message);
}

async function done(job: Claimed, kind: Work, { stopping, heartbeat, wait }: { stopping: AbortSignal; heartbeat: number; wait: number }) {
  const cancelled = new AbortController();
  const signal = AbortSignal.any([stopping, cancelled.signal]);
  const db = dbOf(job);
  let percent = 0;
  const pulse = setInterval(() => void beat(job, percent).then((alive) => alive || cancelled.abort()).catch(troubled), heartbeat);
  try {
    await kind.work(job, { db, signal, progress: (now) => void (percent = Math.round(now)) });
    await finishJob(job);
  } catch (error) {
    if (stopping.aborted) await requeueJob(job, { runAfter: new Date(), counted: false });
    else if (cancelled.signal.aborted) log.info('job cancelled', { id: job.id });
    else if (error instanceof Refusal) await givenUp(job, kind, error.message);
    else {
      log.warn('job failed', { id: job.id, kind: job.kind, attempt: job.attempt, error });
      await setBack(job, kind, wait, words('jobUnexpected').message);
    }
  } finally {
    clearInterval(pulse);
  }
}

async function setBack(job: Claimed, kind: Work | undefined, wait: number, message: string) {
  if (job.attempt >= ATTEMPTS) return givenUp(job, kind, message);
  await requeueJob(job, { runAfter: after(new Date(), wait * 4 ** (job.attempt - 1)), counted: true });
}

async function givenUp(job: Claimed, kind: Work | undefined, message: string) {
  // Together: a job that is over and a row that still says "working" would wait for each other for ever.
  await rawTransaction(async () => {
    const { count } = await failJob(job, message);
    if (count === 1) await kind?.gaveUp(job, dbOf(job), message);
  });
}

// A job sees its own school as its teacher does, through the same wall.
const dbOf = ({ schoolId }: Claimed) => schoolDb({ role: 'teacher', schoolId, personId: 'the-queue' });
