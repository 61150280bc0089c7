import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { NextRequest } from 'next/server';
import { GET } from '@/app/api/health/route';
import { databaseFile, disconnect, rawDb } from '@/lib/db/client';
import { health } from '@/lib/db/health';
import { env } from '@/lib/env';
import { testDatabase } from '@/tests/support/db';
import { trespassScene } from '@/tests/support/trespass-scene';
import { visit } from '@/tests/support/visit';
import type { Scene, Visitor } from '@/tests/trespass/visitors';

jest.mock('next/headers', () => jest.requireActual('@/tests/support/visit').nextHeaders);

testDatabase({ emptied: 'once' });

const { dataDir, mediaDir } = env();
const backups = path.join(dataDir, 'backups');
let scene: Scene;
beforeAll(async () => {
  fs.mkdirSync(mediaDir, { recursive: true });
  scene = await trespassScene();
});
beforeEach(() => fs.rmSync(backups, { recursive: true, force: true }));

/** Does something while a path is out of the way (and, with a file in a folder's place, cannot be written below). */
async function without<T>(place: string, work: () => Promise<T>, instead?: string): Promise<T> {
  fs.renameSync(place, `${place}.away`);
  if (instead !== undefined) fs.writeFileSync(place, instead);
  try {
    return await work();
  } finally {
    fs.rmSync(place, { recursive: true, force: true });
    fs.renameSync(`${place}.away`, place);
  }
}

test('all is well', async () => {
  expect(await health()).toEqual({ well: true, database: true, migrations: true, disk: true, freeBytes: expect.any(Number), backupAge: null });
  expect((await health()).freeBytes).toBeGreaterThan(1_000_000);
});

test('the probes of many who ask at once do not disturb one another, and leave nothing', async () => {
  const before = fs.readdirSync(dataDir);
  const found = await Promise.all(Array.from({ length: 40 }, () => health()));
  expect(found.every(({ well }) => well)).toBe(true);
  expect(fs.readdirSync(dataDir)).toEqual(before);
});

test('a disk that takes no write: the files’', async () => {
  const found = await without(mediaDir, () => health(), 'a file where a folder should be');
  expect(found).toMatchObject({ well: false, disk: false, database: true, migrations: true });
});

test('a disk that is gone has no free space to tell of', async () => {
  expect(await without(mediaDir, () => health())).toMatchObject({ well: false, disk: false, freeBytes: null });
});

test('a database that does not answer', async () => {
  await disconnect();
  for (const rest of ['-wal', '-shm']) fs.rmSync(databaseFile() + rest, { force: true });
  const found = await without(databaseFile(), () => health().finally(disconnect), 'this is no database, but long enough to look like a file of one');
  expect(found).toMatchObject({ well: false, database: false, migrations: false, disk: true });
  expect((await health()).well).toBe(true);
});

test('migrations that wait, and a database that is ahead', async () => {
  const db = new Database(databaseFile(), { timeout: 10_000 });
  const rename = (from: string, to: string) => db.prepare('UPDATE _prisma_migrations SET migration_name = ? WHERE migration_name = ?').run(to, from);
  const [name] = db.prepare('SELECT migration_name FROM _prisma_migrations').pluck().all() as [string];
  rename(name, '29990101000000_from_the_future');
  expect(await health()).toMatchObject({ well: false, migrations: false, database: true });
  rename('29990101000000_from_the_future', name);
  db.prepare('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ?').run(name);
  expect(await health()).toMatchObject({ well: false, migrations: false, database: true });
  db.prepare("UPDATE _prisma_migrations SET finished_at = '2026-11-23T19:00:00.000+00:00' WHERE migration_name = ?").run(name);
  db.close();
  expect((await health()).well).toBe(true);
});

test('the age of the newest whole backup', async () => {
  fs.mkdirSync(backups);
  const now = new Date();
  for (const [name, hours] of [['daily-2026-11-22.db', 30], ['daily-2026-11-23.db', 6], ['daily-2026-11-24.db.partial-1', 1]] as const) {
    fs.writeFileSync(path.join(backups, name), '');
    fs.utimesSync(path.join(backups, name), now, new Date(now.getTime() - hours * 3_600_000));
  }
  expect((await health(now)).backupAge).toBe(6 * 3_600);
  expect((await health(new Date(now.getTime() - 12 * 3_600_000))).backupAge).toBe(0); // a clock that went back
});

describe('who hears what', () => {
  const asked = async (by: Visitor, headers: Record<string, string> = {}) => {
    const request = new NextRequest('http://localhost:8000/api/health', { headers });
    const { fruit } = await visit(scene.cookies[by], () => GET(request, { params: Promise.resolve({}) }));
    return { status: fruit.status, cache: fruit.headers.get('cache-control'), body: await fruit.json() };
  };
  const parts = ['backupAge', 'database', 'disk', 'freeBytes', 'migrations', 'well'];

  test.each<Visitor>(['nobody', 'signedOut', 'archived', 'student', 'parent'])('%s: whether it is well', async (by) => {
    expect(await asked(by)).toEqual({ status: 200, cache: 'no-store', body: { well: true } });
    expect(await without(mediaDir, () => asked(by))).toEqual({ status: 503, cache: 'no-store', body: { well: false } });
  });

  test('a teacher, and this machine itself: which part', async () => {
    expect(Object.keys((await asked('teacher')).body as object).sort()).toEqual(parts);
    expect(Object.keys((await asked('nobody', { 'x-client-local': '1' })).body as object).sort()).toEqual(parts);
    expect(await without(mediaDir, () => asked('teacher'))).toMatchObject({ status: 503, body: { well: false, disk: false } });
  });

  test('where the database is what is not well, it is said all the same', async () => {
    jest.spyOn(rawDb().session, 'findUnique').mockImplementation((() => Promise.reject(new Error('down'))) as never);
    expect((await asked('teacher')).status).toBe(200);
    jest.restoreAllMocks();
  });
});
