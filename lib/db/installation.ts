import fs from 'node:fs';
import path from 'node:path';
import { finishedMigrations, migrate } from './apply-migrations';
import { agreeOnMarkers } from './marker';

type Places = { dataDir: string; mediaDir: string; migrations: string; say?: (line: string) => void };

/**
 * Opens the installation at start, before anything listens: both folders are there and belong together, and the database is up to
 * date. Returns the installation's id, whether it is new, and the migrations it applied. Refuses, in words for whoever runs the
 * server, when a disk seems not to be mounted (SECURITY.md, start-up) or a migration cannot be applied.
 */
export function openInstallation({ dataDir, mediaDir, migrations, say }: Places) {
  for (const folder of [dataDir, mediaDir]) fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, 'music-class.db');
  const databaseThere = () => (finishedMigrations(file).length > 0 ? file : undefined);
  const fresh = databaseThere() === undefined;
  const settle = agreeOnMarkers({ dataDir, mediaDir, databaseThere });
  const applied = migrate({ file, folder: migrations, backups: path.join(dataDir, 'backups'), say });
  return { id: settle(), fresh, applied };
}
