import type { Tags } from './upload-queue';

/** A file that was on its way when the page was closed, as the browser remembers it. */
export type Unfinished = { key: string; name: string; size: number; tags: Tags };

const MARK = 'recording';

/** What tells one person's file from another's, and from the same file sent with other tags: where it may go on from. */
export const fingerprintOf = (owner: string, file: File, tags: Tags): string =>
  [MARK, owner, file.name, file.size, file.lastModified, JSON.stringify(Object.entries(tags).sort())].join('/');

/** This person's unfinished files, newest first. tus keeps them in localStorage under `tus::<fingerprint>::<number>`. */
export function unfinishedOf(owner: string, storage: Storage): Unfinished[] {
  return Object.keys(storage)
    .filter((key) => key.startsWith(`tus::${MARK}/${owner}/`))
    .map((key) => ({ key, ...remembered(storage.getItem(key)) }))
    .filter((file): file is typeof file & { name: string } => Boolean(file.name))
    .sort((one, other) => other.at - one.at);
}

/** Forgets one file that the server has refused: there is nothing to go on with. */
export const forgetRefused = (fingerprint: string, storage: Storage) =>
  Object.keys(storage)
    .filter((key) => key.startsWith(`tus::${fingerprint}::`))
    .forEach((key) => storage.removeItem(key));

/** Forgets them, e.g. because nobody wants to go on; the server sweeps what it has of them. */
export const forget = (files: readonly Unfinished[], storage: Storage) => files.forEach(({ key }) => storage.removeItem(key));

function remembered(json: string | null): { name?: string; size: number; tags: Tags; at: number } {
  try {
    const { metadata, size, creationTime } = JSON.parse(json ?? '') as { metadata: Tags; size: number; creationTime: string };
    const { filename, filetype: _, ...tags } = metadata;
    return { name: filename, size, tags, at: Date.parse(creationTime) || 0 };
  } catch {
    return { size: 0, tags: {}, at: 0 };
  }
}
