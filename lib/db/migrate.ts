import 'server-only';
import path from 'node:path';
import { env } from '@/lib/env';
import { log } from '@/lib/kit/log';
import { stateOfMigrations } from './apply-migrations';
import { databaseFile } from './client';
import { openInstallation } from './installation';

/** At start, before anything listens: folders, markers and migrations of this installation (lib/db/installation.ts). */
export async function bringUpToDate() {
  const { dataDir, mediaDir } = env();
  const opened = openInstallation({ dataDir, mediaDir, migrations: migrationsFolder(), say: (line) => log.info('database', { line }) });
  log.info('installation', { fresh: opened.fresh, applied: opened.applied.length });
  return opened;
}

/** Whether the database has been through every migration of this code, for /api/health. */
export const migrationState = () => stateOfMigrations({ file: databaseFile(), folder: migrationsFolder() });

const migrationsFolder = () => path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'prisma/migrations');
