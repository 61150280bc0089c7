import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { rawDb } from '@/lib/db/client';
import { SECOND } from '@/lib/kit/dates';

export type JobOrder = { kind: string; schoolId: string; subjectId: string; payload?: Prisma.InputJsonValue; runAfter?: Date };

/** A claimed job. `attempt` counts from 1. */
export type Claimed = { id: string; kind: string; schoolId: string; subjectId: string; payload: Prisma.JsonValue; attempt: number };

export const ATTEMPTS = 3;
/** A running job that has not been heard of for so long belonged to a server that died. */
export const SILENCE = 30 * SECOND;

/**
 * Puts work into the queue; returns the job's id. Called inside a transaction it belongs to it: no row without its work, no work
 * without its row. The same work, when it is still waiting, is not queued twice.
 */
export async function enqueue({ kind, schoolId, subjectId, payload, runAfter = new Date() }: JobOrder): Promise<string> {
  const db = rawDb();
  const same = await db.job.findFirst({ where: { kind, schoolId, subjectId, state: 'waiting' }, select: { id: true } });
  const { id } = same ?? (await db.job.create({ data: { kind, schoolId, subjectId, payload, runAfter }, select: { id: true } }));
  wakeWorker();
  return id;
}

/** Takes the waiting and running jobs about a row out of the queue; a running one hears of it at its next heartbeat. */
export async function cancelJobs(schoolId: string, subjectId: string): Promise<void> {
  await rawDb().job.updateMany({
    where: { schoolId, subjectId, state: { in: ['waiting', 'running'] } },
    data: { state: 'cancelled', finishedAt: new Date() },
  });
}

/** Claims the job that has waited longest, of the kinds this process can do; one winner, however many ask. Nothing to do: undefined. */
export async function claimJob(kinds: readonly string[], now: Date): Promise<Claimed | undefined> {
  for (;;) {
    const next = await rawDb().job.findFirst({
      where: { state: 'waiting', runAfter: { lte: now }, kind: { in: [...kinds] } },
      orderBy: [{ runAfter: 'asc' }, { createdAt: 'asc' }],
    });
    if (!next) return undefined;
    const { count } = await rawDb().job.updateMany({
      where: { id: next.id, state: 'waiting' },
      data: { state: 'running', attempts: { increment: 1 }, percent: 0, startedAt: now, heartbeat: now },
    });
    const { id, kind, schoolId, subjectId, payload } = next;
    if (count === 1) return { id, kind, schoolId, subjectId, payload, attempt: next.attempts + 1 };
  }
}

/** Says that a job is alive, and how far (whole percent). False: it has been cancelled, or was taken for dead. */
export async function beat({ id, attempt }: Claimed, percent: number): Promise<boolean> {
  const { count } = await rawDb().job.updateMany({ where: { id, attempts: attempt, state: 'running' }, data: { heartbeat: new Date(), percent } });
  return count === 1;
}

export const finishJob = ({ id, attempt }: Claimed) =>
  rawDb().job.updateMany({ where: { id, attempts: attempt, state: 'running' }, data: { state: 'done', percent: 100, message: null, finishedAt: new Date() } });

export const failJob = ({ id, attempt }: Claimed, message: string) =>
  rawDb().job.updateMany({ where: { id, attempts: attempt, state: 'running' }, data: { state: 'failed', message, finishedAt: new Date() } });

/** Back into the queue: after trouble (a little later each time), or unharmed because the server stops (`attempt` is not counted then). */
export const requeueJob = ({ id, attempt }: Claimed, { runAfter, counted }: { runAfter: Date; counted: boolean }) =>
  rawDb().job.updateMany({
    where: { id, attempts: attempt, state: 'running' },
    data: { state: 'waiting', runAfter, heartbeat: null, percent: 0, ...(!counted && { attempts: attempt - 1 }) },
  });

/** Running jobs whose server died, and how often they had been tried. */
export const silentJobs = async (now: Date): Promise<Claimed[]> => {
  const silent = await rawDb().job.findMany({ where: { state: 'running', heartbeat: { lt: new Date(now.getTime() - SILENCE) } } });
  return silent.map(({ id, kind, schoolId, subjectId, payload, attempts }) => ({ id, kind, schoolId, subjectId, payload, attempt: attempts }));
};

/** Removes what has been over for longer than a month. */
export const forgetOldJobs = (before: Date) => rawDb().job.deleteMany({ where: { finishedAt: { lt: before } } });

type Kept = typeof globalThis & { musicClassJobsWake?: () => void };

/** The worker (of whatever bundle of this process) looks for work at once. */
export const wakeWorker = () => (globalThis as Kept).musicClassJobsWake?.();
export const onWake = (wake: (() => void) | undefined) => {
  (globalThis as Kept).musicClassJobsWake = wake;
};
