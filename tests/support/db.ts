import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from '@/lib/db/apply-migrations';
import { disconnect, databaseFile, rawDb } from '@/lib/db/client';

/**
 * Gives this test file a real, migrated SQLite file that is empty before each test. Call it once at the top of the file; the file is
 * the one that `rawDb()` and everything above it opens. Returns the raw client, to which tests (and only tests) may help themselves.
 */
export function useDatabase() {
  copyTemplate();
  beforeEach(emptied);
  afterAll(disconnect);
  return rawDb();
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

function emptied() {
  const db = new Database(databaseFile(), { timeout: 10_000 });
  db.pragma('foreign_keys = OFF');
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'").pluck().all();
  db.exec(`BEGIN; ${tables.map((table) => `DELETE FROM "${table}";`).join(' ')} COMMIT;`);
  db.close();
}
