import fs from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';

const KEPT = 5;

/**
 * Copies the database into `folder` as before-<migration>-<time>.db, whole and with what is still in its WAL, and keeps the last
 * five such copies. Appears under its name only once it is safely on the disk. Returns the file's path.
 */
export function backUpBefore(migration: string, db: Database.Database, folder: string): string {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const time = new Date().toISOString().replace(/[-:]/g, '').replace('.', '-');
  const file = path.join(folder, `before-${migration}-${time}.db`);
  const partial = `${file}.partial-${process.pid}`;
  db.prepare('VACUUM INTO ?').run(partial);
  fs.chmodSync(partial, 0o600);
  flush(partial);
  fs.renameSync(partial, file);
  flush(folder);
  forgetOlder(folder);
  return file;
}

function flush(target: string) {
  const handle = fs.openSync(target, 'r');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

function forgetOlder(folder: string) {
  const copies = fs
    .readdirSync(folder)
    .filter((name) => /^before-.*\.db$/.test(name))
    .map((name) => path.join(folder, name))
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
  for (const old of copies.slice(KEPT)) fs.rmSync(old, { force: true });
}
