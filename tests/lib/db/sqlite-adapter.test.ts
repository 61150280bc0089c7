import fs from 'node:fs';
import path from 'node:path';
import { rawDb, rawTransaction } from '@/lib/db/client';
import { PrismaClient } from '@/generated/prisma/client';
import { HardenedSqlite } from '@/lib/db/sqlite-adapter';
import { templateDatabase, testDatabase } from '@/tests/support/db';
import { program, started } from '@/tests/support/program';

const db = testDatabase({ durable: true });

const later = () => new Date(Date.now() + 60_000);
const counter = (key: string, count = 0) => db.throttle.create({ data: { key, count, windowEnd: later() } });
const countOf = async (key: string) => (await db.throttle.findUnique({ where: { key } }))?.count;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const pragma = async (name: string) =>
  Object.values(((await db.$queryRawUnsafe(`PRAGMA ${name}`)) as Record<string, unknown>[])[0] ?? {})[0];

test('the connection is as the house wants it', async () => {
  expect(await pragma('journal_mode')).toBe('wal');
  expect(Number(await pragma('synchronous'))).toBe(2); // FULL
  expect(Number(await pragma('foreign_keys'))).toBe(1);
  expect(Number(await pragma('busy_timeout'))).toBeGreaterThanOrEqual(5_000);
});

test('two processes with 200 transactions each lose nothing', async () => {
  const file = path.join(process.env.MUSIC_CLASS_TESTS as string, 'two-processes.db');
  fs.copyFileSync(templateDatabase(), file);
  const other = new PrismaClient({ adapter: new HardenedSqlite(`file:${file}`) });
  await other.throttle.create({ data: { key: 'k', count: 0, windowEnd: later() } });
  const increment = program('increment');
  const both = await Promise.all([1, 2].map(() => started(increment, [file, 'k', '200']).ended));
  expect(both).toEqual([
    { code: 0, said: '' },
    { code: 0, said: '' },
  ]);
  expect((await other.throttle.findUnique({ where: { key: 'k' } }))?.count).toBe(400);
  await other.$disconnect();
}, 120_000);

test('200 transactions of one process, all at once, lose nothing', async () => {
  await counter('k');
  const increment = () =>
    rawTransaction(async (tx) => {
      const { count } = await tx.throttle.findUniqueOrThrow({ where: { key: 'k' } });
      await tx.throttle.update({ where: { key: 'k' }, data: { count: count + 1 } });
    });
  await Promise.all(Array.from({ length: 200 }, increment));
  expect(await countOf('k')).toBe(200);
});

test('nobody reads what is not committed, and their writes stay when the transaction is undone', async () => {
  await counter('k');
  let begun = () => {};
  const inside = new Promise<void>((resolve) => (begun = resolve));
  const undone = rawTransaction(async (tx) => {
    await tx.throttle.update({ where: { key: 'k' }, data: { count: 99 } });
    begun();
    await pause(60);
    throw new Error('changed my mind');
  });
  await inside;
  const read = countOf('k');
  const written = counter('another', 7);
  await expect(undone).rejects.toThrow('changed my mind');
  expect(await read).toBe(0);
  await written;
  expect(await countOf('another')).toBe(7);
  expect(await countOf('k')).toBe(0);
});

test('a transaction that waited too long for its turn leaves nothing open', async () => {
  await counter('k');
  let begun = () => {};
  const inside = new Promise<void>((resolve) => (begun = resolve));
  const slow = rawTransaction(async () => {
    begun();
    await pause(200);
  });
  await inside;
  await expect(rawTransaction((tx) => tx.throttle.deleteMany(), { maxWait: 30 })).rejects.toMatchObject({ code: 'P2028' });
  await slow;
  expect(await countOf('k')).toBe(0);
  await rawTransaction((tx) => tx.throttle.update({ where: { key: 'k' }, data: { count: 1 } }));
  expect(await countOf('k')).toBe(1);
});

test('a transaction that takes too long is undone and lets the others on', async () => {
  await counter('k');
  const stuck = rawTransaction(
    async (tx) => {
      await tx.throttle.update({ where: { key: 'k' }, data: { count: 99 } });
      await pause(200);
    },
    { timeout: 50 },
  );
  await expect(stuck).rejects.toMatchObject({ code: 'P2028' });
  expect(await countOf('k')).toBe(0);
});

describe('what is done inside a transaction belongs to it', () => {
  test('the process’s own client, too: it sees the new rows and is undone with them', async () => {
    const undone = rawTransaction(async () => {
      await rawDb().throttle.create({ data: { key: 'inner', count: 1, windowEnd: later() } });
      expect(await rawDb().throttle.count()).toBe(1);
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await countOf('inner')).toBeUndefined();
  });

  test('and a transaction inside it: one failure undoes all, even where it was caught', async () => {
    const outer = rawTransaction(async (tx) => {
      await tx.throttle.create({ data: { key: 'outer', count: 1, windowEnd: later() } });
      await rawTransaction(async (inner) => {
        await inner.throttle.create({ data: { key: 'inner', count: 1, windowEnd: later() } });
        throw new Error('inner fault');
      }).catch(() => undefined);
    });
    await expect(outer).rejects.toThrow('inner fault');
    expect(await db.throttle.count()).toBe(0);
  });

  test('but not what runs on after it', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await rawTransaction(async () => {
      late = pause(30).then(() => counter('late'));
    });
    await late;
    expect(await countOf('late')).toBe(0);
  });
});

test('a row without its parent is refused', async () => {
  await expect(db.family.create({ data: { schoolId: 'nowhere', name: 'x' } })).rejects.toMatchObject({ code: 'P2003' });
});
