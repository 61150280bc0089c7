import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate, stateOfMigrations } from '@/lib/db/apply-migrations';
import { program, started } from '@/tests/support/program';

let place: string;
let places: { file: string; folder: string; backups: string };

beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'migrate-'));
  places = { file: path.join(place, 'test.db'), folder: path.join(place, 'migrations'), backups: path.join(place, 'backups') };
  fs.mkdirSync(places.folder);
});
afterEach(() => fs.rmSync(place, { recursive: true, force: true }));

function migration(name: string, sql: string) {
  fs.mkdirSync(path.join(places.folder, name), { recursive: true });
  fs.writeFileSync(path.join(places.folder, name, 'migration.sql'), sql);
}

function inDatabase<T>(work: (db: Database.Database) => T): T {
  const db = new Database(places.file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const tables = () => inDatabase((db) => db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all());
const backups = () => (fs.existsSync(places.backups) ? fs.readdirSync(places.backups).sort() : []);

test('applies each migration once, in order', () => {
  migration('1_a', 'CREATE TABLE a (id TEXT);');
  migration('2_b', 'ALTER TABLE a ADD COLUMN name TEXT;');
  expect(migrate(places)).toEqual(['1_a', '2_b']);
  expect(migrate(places)).toEqual([]);
  expect(stateOfMigrations(places)).toBe('up to date');
});

test('the migrations of this repository and schema.prisma give the same database', () => {
  const repository = path.resolve('prisma/migrations');
  migrate({ ...places, folder: repository });
  const ours = inDatabase(shape);
  const script = execFileSync(
    process.execPath,
    ['scripts/prisma.mjs', 'migrate', 'diff', '--from-empty', '--to-schema', 'prisma/schema.prisma', '--script'],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  places.file = path.join(place, 'from-schema.db');
  inDatabase((db) => db.exec(script));
  expect(ours).toEqual(inDatabase(shape));
  expect(Object.keys(ours).length).toBeGreaterThan(60);
}, 60_000);

test('Prisma itself takes our ledger for its own', () => {
  const repository = path.resolve('prisma/migrations');
  migrate({ ...places, folder: repository });
  const said = execFileSync(process.execPath, ['scripts/prisma.mjs', 'migrate', 'status'], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `file:${places.file}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(said).toContain('Database schema is up to date');
}, 60_000);

test('a failed migration leaves nothing, and works once it is put right', () => {
  migration('1_a', 'CREATE TABLE a (id TEXT);');
  migrate(places);
  migration('2_b', 'CREATE TABLE b (id TEXT); INSERT INTO nowhere VALUES (1);');
  expect(() => migrate(places)).toThrow(/Migration 2_b: no such table: nowhere/);
  expect(tables()).toEqual(['_prisma_migrations', 'a']);
  expect(stateOfMigrations(places)).toBe('behind');
  migration('2_b', 'CREATE TABLE b (id TEXT);');
  expect(migrate(places)).toEqual(['2_b']);
});

test('a process killed in the middle of a migration leaves nothing', async () => {
  migration('1_a', 'CREATE TABLE a (id INTEGER);');
  migrate(places);
  migration(
    '2_long',
    `CREATE TABLE b (id INTEGER);
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000000) INSERT INTO b SELECT i FROM n;`,
  );
  const { child, ended, said } = started(program('migrate'), [places.file, places.folder, places.backups]);
  while (!said().includes('started')) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 400));
  child.kill('SIGKILL');
  expect((await ended).said).not.toContain('applied');
  expect(tables()).toEqual(['_prisma_migrations', 'a']);
  migration('2_long', 'CREATE TABLE b (id INTEGER);');
  expect(migrate(places)).toEqual(['2_long']);
}, 60_000);

test('of two processes, one migrates and the other waits and finds it done', async () => {
  const folder = path.resolve('prisma/migrations');
  const file = program('migrate');
  const both = await Promise.all([1, 2].map(() => started(file, [places.file, folder, places.backups]).ended));
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.map(({ said }) => Number(/applied (\d+)/.exec(said)?.[1])).sort()).toEqual([0, fs.readdirSync(folder).length - 1]);
}, 60_000);

test('a migration edited after it ran is refused', () => {
  migration('1_a', 'CREATE TABLE a (id TEXT);');
  migrate(places);
  migration('1_a', 'CREATE TABLE a (id TEXT, name TEXT);');
  expect(() => migrate(places)).toThrow(/1_a: it was edited after it ran/);
});

test('a database ahead of the code is refused', () => {
  migration('1_a', 'CREATE TABLE a (id TEXT);');
  migration('2_b', 'CREATE TABLE b (id TEXT);');
  migrate(places);
  fs.rmSync(path.join(places.folder, '2_b'), { recursive: true });
  expect(() => migrate(places)).toThrow(/ahead of the code: it has been through 2_b/);
  expect(stateOfMigrations(places)).toBe('ahead');
});

test('a migration that the official tool left failed is refused', () => {
  migration('1_a', 'CREATE TABLE a (id TEXT);');
  migrate(places);
  inDatabase((db) => db.exec('UPDATE _prisma_migrations SET finished_at = NULL'));
  expect(() => migrate(places)).toThrow(/recorded as failed/);
});

test.each(['COMMIT;', 'CREATE TABLE b (id TEXT); VACUUM;', "ATTACH 'x.db' AS x;", 'BEGIN;'])('a migration may not do "%s"', (sql) => {
  migration('1_a', sql);
  expect(() => migrate(places)).toThrow(/may not begin or end transactions/);
  expect(tables()).toEqual(['_prisma_migrations']);
});

test('a rebuilt table keeps its children, and a migration may not orphan them', () => {
  migration('1_a', 'CREATE TABLE a (id TEXT PRIMARY KEY); CREATE TABLE b (a TEXT REFERENCES a (id) ON DELETE CASCADE);');
  migrate(places);
  inDatabase((db) => db.exec("INSERT INTO a VALUES ('1'); INSERT INTO b VALUES ('1')"));
  migration(
    '2_rebuild',
    `CREATE TABLE new_a (id TEXT PRIMARY KEY, n INT);
     INSERT INTO new_a (id) SELECT id FROM a; DROP TABLE a; ALTER TABLE new_a RENAME TO a;`,
  );
  migrate(places);
  expect(inDatabase((db) => db.prepare('SELECT count(*) FROM b').pluck().get())).toBe(1);
  migration('3_orphan', 'DELETE FROM a;');
  expect(() => migrate(places)).toThrow(/leaves 1 rows without their parent, the first in b/);
});

describe('backups', () => {
  test('a new database needs none; an older one is copied before it changes, with what is in its WAL', () => {
    migration('1_a', 'CREATE TABLE a (id TEXT);');
    migrate(places);
    expect(backups()).toEqual([]);
    const writer = new Database(places.file);
    writer.pragma('wal_autocheckpoint = 0');
    writer.exec("INSERT INTO a VALUES ('kept')");
    migration('2_b', 'DROP TABLE a;');
    migrate(places);
    writer.close();
    expect(backups()).toEqual([expect.stringMatching(/^before-2_b-\d{8}T\d{6}-\d{3}Z\.db$/)]);
    places.file = path.join(places.backups, backups()[0] as string);
    expect(inDatabase((db) => db.prepare('SELECT id FROM a').pluck().all())).toEqual(['kept']);
  });

  test('the last five are kept', () => {
    for (let i = 1; i <= 8; i++) {
      migration(`${i}_step`, `CREATE TABLE t${i} (id TEXT);`);
      migrate(places);
    }
    expect(backups().map((name) => name.split('-')[1])).toEqual(['4_step', '5_step', '6_step', '7_step', '8_step']);
  });

  test('one that cannot be made stops the migration', () => {
    migration('1_a', 'CREATE TABLE a (id TEXT);');
    migrate(places);
    fs.writeFileSync(places.backups, 'in the way');
    migration('2_b', 'DROP TABLE a;');
    expect(() => migrate(places)).toThrow();
    expect(tables()).toContain('a');
  });
});

// Columns, keys and indexes of every table, whatever the order and spacing in which they were made.
// But for what Prisma knows nothing of: the search's own tables (prisma.config.ts).
function shape(db: Database.Database) {
  const names = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('_prisma_migrations', 'RecordingText')",
    )
    .pluck()
    .all() as string[];
  const of = (name: string) => {
    const indexes = (db.pragma(`index_list("${name}")`) as { name: string; unique: number }[])
      .map((index) => ({ name: index.name, unique: index.unique, columns: db.pragma(`index_info("${index.name}")`) }))
      .sort((a, b) => a.name.localeCompare(b.name));
    const keys = (
      db.pragma(`foreign_key_list("${name}")`) as { from: string; table: string; to: string; on_delete: string; on_update: string }[]
    )
      .map(({ from, table, to, on_delete, on_update }) => `${from} → ${table}.${to} ${on_delete} ${on_update}`)
      .sort();
    return {
      columns: (db.pragma(`table_info("${name}")`) as { name: string }[])
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((c) => ({ ...c, cid: 0 })),
      indexes,
      keys,
    };
  };
  return Object.fromEntries(names.sort().map((name) => [name, of(name)]));
}
