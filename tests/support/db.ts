import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from '@/lib/db/apply-migrations';
import { disconnect, databaseFile, rawDb } from '@/lib/db/client';

/**
 * Gives this test file a real, migrated SQLite file that is empty before each test (or, with `emptied: 'once'`, only before the
 * first). Call it once at the top of the file; the database is the one that `rawDb()` and everything above it opens. It does not
 * wait for the disk, unless `durable`. Returns the raw client, to which tests (and only tests) may help themselves.
 */
export function testDatabase({ emptied = 'always', durable = false }: { emptied?: 'always' | 'once'; durable?: boolean } = {}) {
  copyTemplate();
  if (!durable) beforeAll(() => rawDb().$queryRawUnsafe('PRAGMA synchronous = OFF'));
  if (emptied === 'always') beforeEach(emptyTables);
  afterAll(disconnect);
  return rawDb();
}

/** Every row of every table that `belongs`, as text: for "nothing of theirs has changed". */
export function everything(belongs: (row: Record<string, unknown>) => boolean): string {
  const db = new Database(databaseFile(), { readonly: true, timeout: 10_000 });
  const rows = tablesOf(db).flatMap((table) =>
    (db.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]).filter(belongs).map((row) => [table, row]),
  );
  db.close();
  return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}

const templateFile = () => path.join(process.env.MUSIC_CLASS_TESTS as string, 'template.db');

/** A freshly migrated, empty database, as a file that may be copied. Made once per run, by whichever worker comes first. */
export function templateDatabase(): string {
  const file = templateFile();
  if (fs.existsSync(file)) return file;
  const mine = `${file}.${process.pid}`;
  migrate({ file: mine, folder: path.resolve('prisma/migrations'), backups: `${mine}-backups` });
  const db = new Database(mine);
  db.pragma('journal_mode = DELETE'); // nothing beside the file itself
  db.close();
  fs.renameSync(mine, file);
  return file;
}

function copyTemplate() {
  const file = databaseFile();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (const rest of ['', '-wal', '-shm']) fs.rmSync(file + rest, { force: true });
  fs.copyFileSync(templateDatabase(), file);
}

/** Takes every row out of every table. */
export function emptyTables() {
  const db = new Database(databaseFile(), { timeout: 10_000 });
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  db.exec(
    `BEGIN; ${tablesOf(db)
      .map((table) => `DELETE FROM "${table}";`)
      .join(' ')} COMMIT;`,
  );
  db.close();
}

// The search's own tables follow the recordings by triggers.
const tablesOf = (db: Database.Database) =>
  db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('_prisma_migrations', 'RecordingText')",
    )
    .pluck()
    .all() as string[];
