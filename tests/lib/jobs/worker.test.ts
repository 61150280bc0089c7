import { cancelJobs, enqueue, type Works } from '@/lib/jobs';
import { claimJob } from '@/lib/jobs/queue';
import { startWorker } from '@/lib/jobs/worker';
import { log } from '@/lib/kit/log';
import { Refusal } from '@/lib/kit/refusal';
import { testDatabase } from '@/tests/support/db';

jest.setTimeout(60_000);
const db = testDatabase();
const PACE = { look: 10, heartbeat: 10, wait: 1 };
let stop = async () => {};
afterEach(async () => {
  await stop();
  stop = async () => {};
});

const order = (subjectId = 'a') => enqueue({ kind: 'sing', schoolId: 'school', subjectId });
const only = () => db.job.findFirstOrThrow();
const gaveUp = jest.fn(async () => {});
beforeEach(() => gaveUp.mockReset());

function working(work: Works[string]['work'], pace = PACE) {
  stop = startWorker({ sing: { work, gaveUp } }, pace);
}

async function reached(state: string, too = () => true) {
  for (;;) {
    const job = await only();
    if (job.state === state && too()) return job;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('work is done, one after the other, and its progress is seen', async () => {
  const seen: string[] = [];
  let running = 0;
  const percents: number[] = [];
  working(async ({ subjectId }, { progress }) => {
    expect(++running).toBe(1);
    progress(41.7);
    await new Promise((resolve) => setTimeout(resolve, 50));
    percents.push((await db.job.findFirstOrThrow({ where: { subjectId } })).percent);
    seen.push(subjectId);
    running -= 1;
  });
  await order('a');
  await order('b');
  await reached('done');
  while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  expect([seen, percents]).toEqual([['a', 'b'], [42, 42]]);
  expect(gaveUp).not.toHaveBeenCalled();
});

test('it starts at once when there is something to do', async () => {
  working(async () => {}, { ...PACE, look: 3_600_000 });
  await new Promise((resolve) => setTimeout(resolve, 50)); // resting by now
  await order();
  await reached('done');
});

test('a refusal is final, and its row is told', async () => {
  working(async () => {
    throw new Refusal('There is no sound in this.');
  });
  await order();
  expect(await reached('failed')).toMatchObject({ attempts: 1, message: 'There is no sound in this.' });
  expect(gaveUp).toHaveBeenCalledWith(expect.objectContaining({ subjectId: 'a' }), expect.anything(), 'There is no sound in this.');
});

test('other trouble is tried three times, each four times as long after the last', async () => {
  jest.spyOn(log, 'warn').mockImplementation(() => {});
  const tries: number[] = [];
  const MINUTE = 60_000;
  working(
    async ({ attempt }) => {
      tries.push(attempt);
      throw new Error('a codec crashed');
    },
    { ...PACE, wait: 10 * MINUTE },
  );
  await order();
  for (const minutes of [10, 40]) {
    const { runAfter } = await reached('waiting', () => tries.length === (minutes === 10 ? 1 : 2));
    expect(Math.round((runAfter.getTime() - Date.now()) / MINUTE)).toBe(minutes);
    await db.job.updateMany({ data: { runAfter: new Date() } });
  }
  const job = await reached('failed');
  expect(tries).toEqual([1, 2, 3]);
  expect(job).toMatchObject({ attempts: 3, message: 'Something went wrong on our side. Try again; if it happens again, tell whoever looks after the server.' });
  expect(gaveUp).toHaveBeenCalledTimes(1);
  jest.restoreAllMocks();
});

test('a row that cannot be told is not left behind: the job is not over before', async () => {
  const error = jest.spyOn(log, 'error').mockImplementation(() => {});
  gaveUp.mockRejectedValueOnce(new Error('the disk is full'));
  working(async () => {
    throw new Refusal('no');
  });
  await order();
  while (error.mock.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await only()).toMatchObject({ state: 'running' }); // and is taken up again once it has been silent
  error.mockRestore();
});

test('a cancelled job is broken off', async () => {
  let broken = false;
  working(async (_, { signal }) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    broken = true;
    throw signal.reason;
  });
  await order();
  await reached('running');
  await cancelJobs('school', 'a');
  while (!broken) await new Promise((resolve) => setTimeout(resolve, 10));
  await stop();
  expect(await only()).toMatchObject({ state: 'cancelled' });
  expect(gaveUp).not.toHaveBeenCalled();
});

test('a server that stops puts its work back, unharmed', async () => {
  working(async (_, { signal }) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    throw signal.reason;
  });
  await order();
  await reached('running');
  await stop();
  expect(await only()).toMatchObject({ state: 'waiting', attempts: 0, percent: 0 });
  working(async () => {});
  await reached('done');
});

describe('what a dead server was doing', () => {
  const died = async (attempts: number) => {
    await order();
    await claimJob(['sing'], new Date());
    await db.job.updateMany({ data: { attempts, heartbeat: new Date(Date.now() - 31_000) } });
  };

  test('is done by the next', async () => {
    await died(1);
    working(async () => {});
    expect(await reached('done')).toMatchObject({ attempts: 2 });
  });

  test('is given up after three deaths: the work may be what kills it', async () => {
    await died(3);
    working(async () => {});
    expect((await reached('failed')).message).toMatch(/^The server stopped while this was being done, each time/);
    expect(gaveUp).toHaveBeenCalledTimes(1);
  });
});
