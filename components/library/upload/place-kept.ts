import { signOf } from './sign';
import type { Tags } from './upload-queue';

const MARK = 'recording';

/**
 * Under what tus remembers (in localStorage) how far a file has come: one person's file is told from another's, and from the same file
 * sent with other tags.
 */
export const fingerprintOf = (owner: string, file: File, tags: Tags): string =>
  [MARK, owner, signOf(file), JSON.stringify(Object.entries(tags).sort())].join('/');

/** Forgets how far these files of this person had come, whatever their tags: they were refused, or nobody wants to go on. */
export const forgetPlaces = (owner: string, signs: readonly string[], storage: Storage) =>
  Object.keys(storage)
    .filter((key) => signs.some((sign) => key.startsWith(`tus::${[MARK, owner, sign].join('/')}/`)))
    .forEach((key) => storage.removeItem(key));
