import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

const NAME = '.music-class-organizer';
const EXPLANATION = 'This folder belongs to a Music Class Organizer. Keep this file: it tells the application that its disk is mounted.';

type Places = {
  dataDir: string;
  mediaDir: string;
  /** The database file, if it has been through a migration; undefined where there is none yet. Asked after the markers were read. */
  databaseThere: () => string | undefined;
};

/**
 * A disk that failed to mount must not look like a fresh installation. So both folders, which often are on different disks, carry a
 * marker with the installation's id, and each can tell that the other is missing. Refuses, saying what to do:
 *
 * - a marker but no database: an older installation lived here, and its database is on a disk that is not there;
 * - a database with files, and its own marker, but none beside the files: the disk with the files is not there;
 * - two different ids: the folders belong to two installations.
 *
 * Returns what to call once the database is there: it writes the markers that are missing (the files' first, so that a start cut
 * short in between is never mistaken for a lost disk) and returns the id.
 */
export function agreeOnMarkers({ dataDir, mediaDir, databaseThere }: Places): () => string {
  const data = markerIn(dataDir);
  const media = markerIn(mediaDir);
  const database = databaseThere(); // another process, starting too, makes it before the markers
  if (!database && (data || media)) throw new Error(lostDatabase(dataDir, media ? mediaDir : dataDir));
  if (data && media && data !== media) throw new Error(strangers(dataDir, mediaDir));
  if (database && data && !media && hasFiles(database)) throw new Error(lostFiles(dataDir, mediaDir));
  return () => {
    const id = mark(mediaDir, media ?? data ?? randomUUID());
    return mark(dataDir, id);
  };
}

function markerIn(folder: string): string | undefined {
  const file = path.join(folder, NAME);
  return fs.existsSync(file) ? (/^installation: (\S+)$/m.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? 'unreadable') : undefined;
}

// 'wx': of two processes starting at once, the first one's id counts for both.
function mark(folder: string, id: string): string {
  try {
    fs.writeFileSync(path.join(folder, NAME), `${EXPLANATION}\ninstallation: ${id}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return markerIn(folder) ?? id;
}

function hasFiles(database: string): boolean {
  const db = new Database(database, { readonly: true, timeout: 5_000 });
  try {
    const there = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'MediaFile'").get();
    return there !== undefined && db.prepare('SELECT 1 FROM MediaFile LIMIT 1').get() !== undefined;
  } finally {
    db.close();
  }
}

const lostDatabase = (dataDir: string, markedDir: string) =>
  `An installation already lives in ${markedDir}, but there is no database in ${dataDir}. Nothing was made or changed.
  - If ${dataDir} is on a disk of its own, that disk is probably not mounted: mount it and start again.
  - If DATA_DIR was changed by mistake, set it back.
  - If the database is lost, put a backup in its place as ${path.join(dataDir, 'music-class.db')} and start again.
  - Only if you want to begin with nothing: delete ${path.join(markedDir, NAME)} and start again.`;

const lostFiles = (dataDir: string, mediaDir: string) =>
  `The database in ${dataDir} knows of recordings and photos, but ${mediaDir} does not belong to this installation. Nothing was changed.
  - If ${mediaDir} is on a disk of its own, that disk is probably not mounted: mount it and start again.
  - If MEDIA_DIR was changed by mistake, set it back.
  - If the files have moved here, copy ${path.join(dataDir, NAME)} to ${mediaDir} and start again.`;

const strangers = (dataDir: string, mediaDir: string) =>
  `${dataDir} and ${mediaDir} belong to two different installations (see the file ${NAME} in each). Nothing was changed.
  - Set DATA_DIR and MEDIA_DIR to folders that belong together and start again.
  - If you put them together on purpose, make the two files alike.`;
