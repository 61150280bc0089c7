import 'server-only';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/env';
import { rawDb } from './client';
import { migrationState } from './migrate';

export type Health = {
  well: boolean;
  database: boolean;
  migrations: boolean;
  disk: boolean;
  freeBytes: number | null;
  /** Seconds since the newest whole copy in DATA_DIR/backups; null where there is none yet. */
  backupAge: number | null;
};

/** Whether this installation can serve: the database answers and is up to date, and both disks take a write. Returns no names and no versions. */
export async function health(now = new Date()): Promise<Health> {
  const { dataDir, mediaDir } = env();
  const [database, migrations, data, media, freeBytes, backupAge] = await Promise.all([
    succeeds(() => rawDb().$queryRaw`SELECT 1 FROM "School" LIMIT 1`),
    succeeds(async () => {
      if ((await migrationState()) !== 'up to date') throw new Error('migrations are waiting');
    }),
    succeeds(() => writeProbe(dataDir)),
    succeeds(() => writeProbe(mediaDir)),
    fs.statfs(mediaDir).then((disk) => disk.bavail * disk.bsize, () => null),
    newestIn(path.join(dataDir, 'backups')).then((at) => (at === null ? null : Math.max(0, Math.round((now.getTime() - at) / 1000)))),
  ]);
  const disk = data && media;
  return { well: database && migrations && disk, database, migrations, disk, freeBytes, backupAge };
}

const succeeds = (probe: () => Promise<unknown>) => probe().then(() => true, () => false);

// A name for each: two monitors asking at once must not take away each other's file.
async function writeProbe(folder: string) {
  const file = path.join(folder, `.probe-${randomUUID()}`);
  try {
    await fs.writeFile(file, 'ok');
  } finally {
    await fs.rm(file, { force: true });
  }
}

async function newestIn(folder: string): Promise<number | null> {
  const names = (await fs.readdir(folder).catch(() => [])).filter((name) => name.endsWith('.db'));
  const times = await Promise.all(names.map((name) => fs.stat(path.join(folder, name)).then((s) => s.mtimeMs, () => 0)));
  return times.length ? Math.max(...times) : null;
}
