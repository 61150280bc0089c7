import { PrismaClient } from '@/generated/prisma/client';
import { HardenedSqlite } from '@/lib/db/sqlite-adapter';

// node increment.cjs <database file> <key> <times>: reads a counter and writes it one higher, so often, all at once.
const [file, key, times] = process.argv.slice(2) as [string, string, string];
const db = new PrismaClient({
  adapter: new HardenedSqlite(`file:${file}`, 30_000),
  transactionOptions: { maxWait: 60_000, timeout: 60_000 },
});

const increment = () =>
  db.$transaction(async (tx) => {
    const { count } = await tx.throttle.findUniqueOrThrow({ where: { key } });
    await tx.throttle.update({ where: { key }, data: { count: count + 1 } });
  });

Promise.allSettled(Array.from({ length: Number(times) }, increment)).then(async (ends) => {
  const failed = ends.filter((end) => end.status === 'rejected');
  for (const end of failed.slice(0, 3)) process.stderr.write(`${end.reason}\n`);
  await db.$disconnect();
  process.exit(failed.length === 0 ? 0 : 1);
});
