import 'server-only';
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
  /** Seconds since the newest file in DATA_DIR/backups; null where there is none yet. */
  backupAge: number | null;
};

/** Whether this installation can serve: the database answers and is up to date, and both disks take a write. Returns no names and no versions. */
export async function health(now = new Date()): Promise<Health> {
  const { dataDir, mediaDir } = env();
  const [database, migrations, data, media, freeBytes, backupAge] = await Promise.all([
    succeeds(() => rawDb().$queryRaw`SELECT 1`),
    succeeds(async () => {
      if ((await migrationState()) !== 'up to date') throw new Error('migrations are waiting');
    }),
    succeeds(() => writeProbe(dataDir)),
    succeeds(() => writeProbe(mediaDir)),
    fs.statfs(mediaDir).then((disk) => disk.bavail * disk.bsize, () => null),
    newestIn(path.join(dataDir, 'backups')).then((at) => (at === null ? null : Math.round((now.getTime() - at) / 1000))),
  ]);
  const disk = data && media;
  return { well: database && migrations && disk, database, migrations, disk, freeBytes, backupAge };
}

const succeeds = (probe: () => Promise<unknown>) => probe().then(() => true, () => false);

async function writeProbe(folder: string) {
  const file = path.join(folder, `.probe-${process.pid}`);
  await fs.writeFile(file, 'ok');
  await fs.rm(file);
}

async function newestIn(folder: string): Promise<number | null> {
  const names = await fs.readdir(folder).catch(() => []);
  const times = await Promise.all(names.map((name) => fs.stat(path.join(folder, name)).then((s) => s.mtimeMs, () => 0)));
  return times.length ? Math.max(...times) : null;
}
