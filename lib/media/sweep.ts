import 'server-only';
import type { Dirent, Stats } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { incoming } from './incoming';
import { incomingFolder, inMedia, mediaRoot, removeFile, storedPath, workingFolder } from './storage';

/** Which of these storage keys of a school have a row. */
export type IsKnown = (schoolId: string, storageKeys: string[]) => Promise<Set<string>>;

/**
 * Removes stored files without a row. Takes who knows the rows, and a moment: only files put there before it
 * are looked at, since a file is stored shortly before its row is written. Returns how many files went.
 */
export async function sweepStore(isKnown: IsKnown, before: Date): Promise<number> {
  let removed = 0;
  for (const school of await foldersIn(mediaRoot())) {
    if (school.startsWith('.')) continue;
    for (const part of await foldersIn(inMedia(school))) {
      const keys = (await namesIn(inMedia(school, part))).map((name) => `${school}/${part}/${name}`).filter(isOurs);
      const old = (await Promise.all(keys.map((key) => isOlder(storedPath(key), before)))).map((is, i) => (is ? [keys[i] as string] : [])).flat();
      const known = old.length > 0 ? await isKnown(school, old) : new Set();
      const orphans = old.filter((key) => !known.has(key));
      await Promise.all(orphans.map(removeFile));
      removed += orphans.length;
    }
  }
  return removed;
}

/** Removes uploads and works in progress that nothing has been added to since this moment. Returns how many files went. */
export async function sweepIncoming(before: Date): Promise<number> {
  let removed = 0;
  for (const folder of [incomingFolder(), workingFolder()]) {
    for (const name of await namesIn(folder)) {
      const place = path.join(/*turbopackIgnore: true*/ folder, name);
      const id = name.replace(/\.json$/, '');
      // tus's notes are written once; what counts is when the last bytes came.
      const fresh = (await isFresh(path.join(/*turbopackIgnore: true*/ folder, id), before)) || (await isFresh(place, before));
      if (fresh || incoming().finishing.has(id)) continue;
      await rm(place, { force: true });
      removed++;
    }
  }
  return removed;
}

const isOurs = (key: string) => {
  try {
    return Boolean(storedPath(key));
  } catch {
    return false;
  }
};

// When its content or its place changed last: a rename into the store is such a change, whatever age the bytes have.
const touched = ({ mtimeMs, ctimeMs }: Stats) => Math.max(mtimeMs, ctimeMs);
const isOlder = (file: string, before: Date) => stat(file).then((is) => touched(is) < before.getTime(), () => false);
const isFresh = (file: string, before: Date) => stat(file).then((is) => touched(is) >= before.getTime(), () => false);

const entries = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true }).catch(() => []);
const foldersIn = async (folder: string) => (await entries(folder)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const namesIn = async (folder: string) => (await entries(folder)).filter((entry) => entry.isFile()).map(({ name }) => name);
