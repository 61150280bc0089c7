import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/env';
import { forget } from './bytes/open-files';

/**
 * Takes a finished temporary file of this disk into the store, so that it outlives a power cut: fsync, rename, fsync of the folder.
 * Takes whose it is and the extension its kind has (never one from a file name). Returns its storage key,
 * `<schoolId>/<ab>/<id>.<ext>`; the temporary file is gone then. The row that points here is the caller's to write.
 */
export async function putFile(temporary: string, { schoolId, extension }: { schoolId: string; extension: string }): Promise<string> {
  const id = randomBytes(16).toString('hex');
  const key = `${schoolId}/${id.slice(0, 2)}/${id}.${extension}`;
  const place = storedPath(key);
  const folder = path.dirname(place);
  const made = await mkdir(folder, { recursive: true });
  await synced(temporary);
  await rename(temporary, place);
  await synced(folder);
  // A new folder is itself an entry of the folder above.
  if (made) for (let up = path.dirname(folder); up.length >= mediaRoot().length; up = path.dirname(up)) await synced(up);
  return key;
}

/** Takes a stored file back out, to where it came from: for when the row could not be written after all. */
export const takeBack = (key: string, temporary: string) => rename(storedPath(key), temporary);

/** Removes a stored file for good, and lets go of it where it is open, so that its room on the disk is free. One that is gone is no trouble. */
export async function removeFile(key: string): Promise<void> {
  await rm(storedPath(key), { force: true });
  forget(storedPath(key));
}

/** Where a stored file lies. Refuses anything that is not a key made here, so no other path of the disk can be named. */
export function storedPath(key: string): string {
  if (!KEY.test(key)) throw new Error('not a storage key');
  return inMedia(key);
}

/** Files on their way in, by upload id. On the same disk as the store: what is finished is renamed, not copied. */
export const incomingFolder = () => inMedia('.incoming');

/** A fresh path for a file in the making, such as a playable copy; the sweep takes what is left behind. */
export async function workingFile(extension: string): Promise<string> {
  await mkdir(workingFolder(), { recursive: true });
  return inMedia('.working', `${randomBytes(12).toString('hex')}.${extension}`);
}

export const workingFolder = () => inMedia('.working');
export const mediaRoot = () => env().mediaDir;
// Without the note, Next's tracing would take the whole project along.
export const inMedia = (...parts: string[]) => path.join(/*turbopackIgnore: true*/ mediaRoot(), ...parts);

const KEY = /^[A-Za-z0-9_-]{1,64}\/[0-9a-f]{2}\/[0-9a-f]{32}\.[a-z0-9]{2,4}$/;

async function synced(place: string) {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
