import { rawTransaction } from '@/lib/db/client';
import { cancelJobs, enqueue } from '@/lib/jobs';
import { beat, claimJob, finishJob, forgetOldJobs, silentJobs } from '@/lib/jobs/queue';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';
import { program, started } from '@/tests/support/program';

jest.setTimeout(60_000);
const db = testDatabase();
const order = (subjectId: string, runAfter?: Date) => ({ kind: 'count', schoolId: 'school', subjectId, runAfter });
const claim = (now = new Date()) => claimJob(['count'], now);
const ago = (ms: number) => new Date(Date.now() - ms);

test('the same work waits once; begun, it may be asked for again', async () => {
  const [first, second] = [await enqueue(order('a')), await enqueue(order('a'))];
  expect(second).toBe(first);
  expect((await claim())?.id).toBe(first);
  expect(await enqueue(order('a'))).not.toBe(first);
});

test('work ordered in a transaction that fails is not ordered', async () => {
  const { meera } = viewers(await people());
  const failing = async () => {
    await enqueue(order('a'));
    throw new Error('no');
  };
  await expect(rawTransaction(failing)).rejects.toThrow('no');
  await expect(meera.db.transaction(failing)).rejects.toThrow('no');
  expect(await db.job.count()).toBe(0);
  await meera.db.transaction(async () => void (await enqueue(order('a'))));
  expect(await db.job.count()).toBe(1);
});

test('the longest waiting first; not before its time, not of another kind', async () => {
  await enqueue(order('later', new Date(Date.now() + 60_000)));
  await enqueue({ ...order('other'), kind: 'other', runAfter: ago(9000) });
  await enqueue(order('second', ago(1000)));
  await enqueue(order('first', ago(2000)));
  expect([await claim(), await claim(), await claim()].map((job) => job?.subjectId)).toEqual(['first', 'second', undefined]);
  expect((await claim(new Date(Date.now() + 61_000)))?.subjectId).toBe('later');
});

test('many hands, one winner each', async () => {
  for (const subject of ['a', 'b', 'c', 'd', 'e']) await enqueue(order(subject));
  const claimed = (await Promise.all(Array.from({ length: 20 }, () => claim()))).flatMap((job) => (job ? [job.subjectId] : []));
  expect(claimed.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('two processes share the work; none is done twice, none forgotten', async () => {
  for (let i = 0; i < 60; i += 1) await enqueue(order(`${i}`));
  const file = program('claim');
  const ends = await Promise.all([1, 2].map(() => started(file, []).ended));
  expect(ends.map(({ code, said }) => (code === 0 ? 'well' : said))).toEqual(['well', 'well']);
  const claimed = ends.flatMap(({ said }) => said.split('\n').filter(Boolean));
  expect([claimed.length, new Set(claimed).size]).toEqual([60, 60]);
  expect(await db.job.groupBy({ by: ['state', 'attempts'], _count: true })).toEqual([{ state: 'done', attempts: 1, _count: 60 }]);
});

test('a job that is alive says so; one that has been cancelled hears it', async () => {
  await enqueue(order('a'));
  const job = (await claim())!;
  expect(await beat(job, 42)).toBe(true);
  expect(await db.job.findUnique({ where: { id: job.id } })).toMatchObject({ percent: 42, state: 'running' });
  await cancelJobs('another school', 'a');
  expect(await beat(job, 50)).toBe(true);
  await cancelJobs('school', 'a');
  expect(await beat(job, 60)).toBe(false);
  await finishJob(job);
  expect(await db.job.findUnique({ where: { id: job.id } })).toMatchObject({ state: 'cancelled' });
});

test('one that has not been heard of for half a minute is taken for dead; a job counts as its own attempt only', async () => {
  await enqueue(order('a'));
  const job = (await claim())!;
  expect(await silentJobs(new Date(Date.now() + 29_000))).toEqual([]);
  expect(await silentJobs(new Date(Date.now() + 31_000))).toMatchObject([{ id: job.id, attempt: 1 }]);
  await db.job.update({ where: { id: job.id }, data: { attempts: 2 } }); // taken up by somebody else
  expect(await beat(job, 99)).toBe(false);
  expect((await finishJob(job)).count).toBe(0);
});

test('what has been over for a month is forgotten', async () => {
  for (const subject of ['old', 'young', 'waiting']) await enqueue(order(subject));
  await db.job.updateMany({ where: { subjectId: 'old' }, data: { state: 'done', finishedAt: ago(31 * 86_400_000) } });
  await db.job.updateMany({ where: { subjectId: 'young' }, data: { state: 'failed', finishedAt: ago(86_400_000) } });
  await forgetOldJobs(ago(30 * 86_400_000));
  expect((await db.job.findMany({ orderBy: { subjectId: 'asc' } })).map(({ subjectId }) => subjectId)).toEqual(['waiting', 'young']);
});
