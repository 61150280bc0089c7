import { startJobs, stopJobs } from '@/lib/jobs';
import { CONVERT, conversionWork } from '@/lib/library';
import type { Teacher } from '@/lib/auth/viewer';

/** Starts the ordinary queue here too: it shares the work with a server that is running, and does it all where none is. */
export const startConverting = () => startJobs({ [CONVERT]: conversionWork });

export const stopConverting = () => stopJobs();

/** Waits until every recording of these schools has its playable copy, or will not get one; returns how many will not. */
export async function allConverted(teachers: readonly Teacher[], said: (line: string) => void): Promise<number> {
  for (let before = 0; ; ) {
    const left = await countOf(teachers, { in: ['waiting', 'working'] });
    if (left === 0) return countOf(teachers, 'failed');
    if (before !== left && (left % 6 === 0 || before === 0)) said(`  ${left} still to be prepared for every phone`);
    before = left;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

type Wanted = 'failed' | { in: ('waiting' | 'working')[] };

async function countOf(teachers: readonly Teacher[], conversion: Wanted): Promise<number> {
  const counts = await Promise.all(teachers.map(({ db }) => db.recording.count({ where: { conversion, deletedAt: null } })));
  return counts.reduce((sum, count) => sum + count, 0);
}
