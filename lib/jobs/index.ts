import 'server-only';
import { rawDb } from '@/lib/db/client';
import { type SchoolDb, schoolDb } from '@/lib/db/school-db';
import { after, DAY, HOUR, MINUTE } from '@/lib/kit/dates';
import { log } from '@/lib/kit/log';
import { forgetOldJobs } from './queue';
import { startWorker, type Works } from './worker';

export { cancelJobs, enqueue } from './queue';
export type { Claimed } from './queue';
export type { Bench, Work, Works } from './worker';

/** Something to be done every hour: takes all schools, and the rows of any of them. */
export type Chore = (schools: readonly string[], dbOf: (schoolId: string) => SchoolDb) => Promise<unknown>;

type Running = { stop: () => Promise<void> };
type Kept = typeof globalThis & { musicClassJobs?: Running };
const kept = globalThis as Kept;

/**
 * Starts this process's one worker and its hourly chores; does nothing where it runs already, in whichever bundle. Called by the
 * front (or instrumentation) once the database is migrated, never by importing. Chores run first after a minute.
 */
export function startJobs(works: Works, chores: readonly Chore[] = []): void {
  if (kept.musicClassJobs) return;
  const stopWorker = startWorker(works);
  const round = () => void chored(chores).catch((error) => log.error('chores', { error }));
  const first = setTimeout(round, MINUTE).unref();
  const hourly = setInterval(round, HOUR).unref();
  kept.musicClassJobs = {
    stop: async () => {
      clearTimeout(first);
      clearInterval(hourly);
      await stopWorker();
    },
  };
}

/** Stops the worker, at a drain, before the database is closed. What it was doing waits for the next start. */
export async function stopJobs(): Promise<void> {
  const running = kept.musicClassJobs;
  kept.musicClassJobs = undefined;
  await running?.stop();
}

/** Does the chores now. */
export async function chored(chores: readonly Chore[]): Promise<void> {
  const schools = (await rawDb().school.findMany({ select: { id: true } })).map(({ id }) => id);
  for (const chore of chores) await chore(schools, (schoolId) => schoolDb({ role: 'teacher', schoolId, personId: 'the-queue' }));
  await forgetOldJobs(after(new Date(), -30 * DAY));
}
