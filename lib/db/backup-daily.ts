import 'server-only';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { env } from '@/lib/env';
import { DAY, HOUR } from '@/lib/kit/dates';
import { databaseFile } from './client';

const KEPT = 7;
const NAME = /^daily-\d{4}-\d{2}-\d{2}\.db$/;

/**
 * The day's copy of the database, as DATA_DIR/backups/daily-YYYY-MM-DD.db (UTC), whole and with what is still in its WAL, made page by
 * page so that nobody waits; the last seven are kept. Asked every hour by the queue's chores, does something once a day. Returns the
 * file's path, or undefined where the newest copy is young enough. Recordings and photos are not in it: they are files of MEDIA_DIR.
 */
export async function backUpDaily(now = new Date()): Promise<string | undefined> {
  const folder = path.join(env().dataDir, 'backups');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [newest] = dailyCopies(folder);
  if (newest && now.getTime() - fs.statSync(newest).mtimeMs < DAY - HOUR / 2) return undefined;
  const file = path.join(folder, `daily-${now.toISOString().slice(0, 10)}.db`);
  const partial = `${file}.partial-${process.pid}`;
  try {
    await copied(databaseFile(), partial);
    fs.chmodSync(partial, 0o600);
    fs.renameSync(partial, file);
  } finally {
    fs.rmSync(partial, { force: true });
  }
  for (const old of dailyCopies(folder).slice(KEPT)) fs.rmSync(old, { force: true });
  return file;
}

async function copied(from: string, to: string) {
  const db = new Database(from, { readonly: true, fileMustExist: true, timeout: 15_000 });
  try {
    await db.backup(to);
  } finally {
    db.close();
  }
  const handle = fs.openSync(to, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

// The newest first; their names are dates.
const dailyCopies = (folder: string) =>
  fs.readdirSync(folder).filter((name) => NAME.test(name)).sort().reverse().map((name) => path.join(folder, name));
