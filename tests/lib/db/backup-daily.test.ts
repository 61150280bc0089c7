import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { backUpDaily } from '@/lib/db/backup-daily';
import { rawDb } from '@/lib/db/client';
import { env } from '@/lib/env';
import { DAY, HOUR } from '@/lib/kit/dates';
import { testDatabase } from '@/tests/support/db';
import { people } from '@/tests/support/people';

testDatabase();

const folder = () => path.join(env().dataDir, 'backups');
const copies = () => fs.readdirSync(folder()).sort();
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** As if the copy had been made at this moment: the test's clock, on the disk. */
const madeAt = (file: string, at: Date) => fs.utimesSync(file, at, at);

afterEach(() => fs.rmSync(folder(), { recursive: true, force: true }));

test('a copy a day, whole, with what is still in the WAL', async () => {
  await people();
  const file = (await backUpDaily(noon('2026-11-25'))) as string;
  madeAt(file, noon('2026-11-25'));
  expect(copies()).toEqual(['daily-2026-11-25.db']);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  const copy = new Database(file, { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.prepare('SELECT name FROM School ORDER BY name').pluck().all()).toEqual(['Gandharva Kala', 'Saraswati Sangeet']);
  copy.close();
  expect(await backUpDaily(new Date(noon('2026-11-25').getTime() + 20 * HOUR))).toBeUndefined();
  expect(await backUpDaily(new Date(noon('2026-11-25').getTime() + DAY))).toMatch(/daily-2026-11-26\.db$/);
});

test('the last seven are kept, and the copies made before migrations are left alone', async () => {
  fs.mkdirSync(folder(), { recursive: true });
  fs.writeFileSync(path.join(folder(), 'before-1_first-20200101T000000-000Z.db'), 'older');
  for (let day = 10; day < 20; day += 1) {
    const at = noon(`2026-11-${day}`);
    madeAt((await backUpDaily(at)) as string, at);
  }
  expect(copies()).toEqual(['before-1_first-20200101T000000-000Z.db', ...[13, 14, 15, 16, 17, 18, 19].map((day) => `daily-2026-11-${day}.db`)]);
});

test('people go on writing while it copies', async () => {
  const { saraswati } = await people();
  const copying = backUpDaily(noon('2026-11-25'));
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => rawDb().batch.create({ data: { schoolId: saraswati.id, name: `Batch ${i}` } })),
  );
  const file = (await copying) as string;
  const copy = new Database(file, { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  copy.close();
  expect(await rawDb().batch.count({ where: { name: { startsWith: 'Batch ' } } })).toBe(20);
});
