import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { backUpBefore } from './backup-before';

type Places = {
  /** The database file; it is made where there is none. */
  file: string;
  /** prisma/migrations */
  folder: string;
  /** Where a copy goes before anything is changed. */
  backups: string;
  say?: (line: string) => void;
};

/**
 * Brings the database up to date at start: each migration.sql whole or not at all, after a backup, recorded as `prisma migrate`
 * would, so that the official CLI agrees. A second process waits and then finds the work done. Refuses a database that is ahead of
 * the code, a migration edited after it ran, and one that failed under the official CLI. Returns the names it applied.
 */
export function migrate({ file, folder, backups, say = () => {} }: Places): string[] {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const db = new Database(file, { timeout: 30_000 });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = OFF'); // it does nothing inside a transaction, and a table rebuild must not cascade
    db.exec(LEDGER);
    const known = migrationsIn(folder);
    refuseIfAhead(db, known);
    const done = new Set(appliedIn(db));
    const next = known.find(({ name }) => !done.has(name));
    if (next && done.size > 0) backUpBefore(next.name, db, backups);
    return known.filter((migration) => applied(db, migration, say)).map(({ name }) => name);
  } finally {
    db.close();
  }
}

/** Whether a database has been through every migration of the code and no other. */
export function stateOfMigrations({ file, folder }: Pick<Places, 'file' | 'folder'>): 'up to date' | 'behind' | 'ahead' {
  const known = migrationsIn(folder).map(({ name }) => name);
  const done = finishedMigrations(file);
  if (done.some((name) => !known.includes(name))) return 'ahead';
  return known.every((name) => done.includes(name)) ? 'up to date' : 'behind';
}

/** The names of the migrations a database file has been through; none where there is no such file or it is not ours yet. */
export function finishedMigrations(file: string): string[] {
  if (!fs.existsSync(file) || fs.statSync(file).size === 0) return [];
  const db = new Database(file, { readonly: true, timeout: 5_000 });
  try {
    return db.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get() ? appliedIn(db) : [];
  } finally {
    db.close();
  }
}

type Migration = { name: string; sql: string; checksum: string };

const migrationsIn = (folder: string): Migration[] =>
  fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });

function refuseIfAhead(db: Database.Database, known: Migration[]) {
  const strange = recorded(db).filter((row) => !known.some(({ name }) => name === row.migration_name));
  if (strange.length === 0) return;
  throw new Error(
    `This database is ahead of the code: it has been through ${strange.map((row) => row.migration_name).join(', ')}. ` +
      'Nothing was changed. Start the newer version of the application, or restore a backup made before it.',
  );
}

/** Applies one migration unless it is applied already; says whether it did. */
function applied(db: Database.Database, migration: Migration, say: (line: string) => void): boolean {
  db.exec('BEGIN IMMEDIATE'); // a second process waits here, then finds the work done
  try {
    const fresh = !wasApplied(db, migration);
    if (fresh) apply(db, migration);
    db.exec('COMMIT');
    if (fresh) say(`Database: applied ${migration.name}`);
    return fresh;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw new Error(`Migration ${migration.name}: ${(error as Error).message}`, { cause: error });
  }
}

function wasApplied(db: Database.Database, { name, checksum }: Migration): boolean {
  const row = recorded(db).find((line) => line.migration_name === name);
  if (!row) return false;
  if (row.finished_at === null) throw new Error('an earlier attempt is recorded as failed; see `npm run prisma -- migrate resolve`');
  if (row.checksum !== checksum) throw new Error('it was edited after it ran; put it back as it was and add a new one');
  return true;
}

function apply(db: Database.Database, { name, sql, checksum }: Migration) {
  if (OWN_TRANSACTION.test(sql)) throw new Error('it may not begin or end transactions, attach or vacuum');
  const started = moment();
  db.exec(sql);
  if (!db.inTransaction) throw new Error('it ended the transaction it runs in; take BEGIN and COMMIT out');
  const orphans = db.pragma('foreign_key_check') as { table: string }[];
  if (orphans.length > 0) throw new Error(`it leaves ${orphans.length} rows without their parent, the first in ${orphans[0]?.table}`);
  db.prepare(
    'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
  ).run(randomUUID(), checksum, name, started, moment());
}

type Recorded = { migration_name: string; checksum: string; finished_at: string | null };

const recorded = (db: Database.Database) =>
  db.prepare('SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL').all() as Recorded[];

const appliedIn = (db: Database.Database) =>
  recorded(db)
    .filter((row) => row.finished_at !== null)
    .map((row) => row.migration_name);

// As Prisma writes it.
const moment = () => new Date().toISOString().replace('Z', '+00:00');

// (A trigger's BEGIN … END; passes.)
const OWN_TRANSACTION =
  /(^|;)\s*(BEGIN\s*(;|TRANSACTION|IMMEDIATE|DEFERRED|EXCLUSIVE)|(COMMIT|ROLLBACK|END\s+TRANSACTION|VACUUM|ATTACH|DETACH)\b)/im;

// Prisma's own ledger, word for word.
const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;
