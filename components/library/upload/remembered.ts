import type { DBSchema, IDBPDatabase } from 'idb';
import type { SheetOf, Tags } from './upload-queue';

/**
 * A confirmed file that has not arrived yet, as the browser remembers it over a reload: enough to know it again when it is chosen again,
 * and, where the browser gives such a thing, the handle to open it without asking.
 */
export type Remembered = {
  owner: string;
  sign: string;
  name: string;
  tags: Tags;
  sheetOf?: SheetOf;
  handle?: FileSystemFileHandle;
  /** When it was confirmed, in milliseconds, and which of them it was: they go on in the same order. */
  at: number;
  place: number;
};

interface Shelf extends DBSchema {
  files: { key: [string, string]; value: Remembered; indexes: { owner: string } };
}

/** Remembers these files; what was known of the same ones is replaced. */
export const remember = (files: readonly Remembered[]) =>
  onShelf(async (shelf) => {
    const work = shelf.transaction('files', 'readwrite');
    await Promise.all([...files.map((file) => work.store.put(file)), work.done]);
  });

/** Forgets these files of this person. */
export const forget = (owner: string, signs: readonly string[]) =>
  onShelf(async (shelf) => {
    const work = shelf.transaction('files', 'readwrite');
    await Promise.all([...signs.map((sign) => work.store.delete([owner, sign])), work.done]);
  });

/** This person's files on their way, in the order they were confirmed. None where the browser keeps nothing (a private window). */
export const rememberedOf = (owner: string): Promise<Remembered[]> =>
  onShelf(async (shelf) => (await shelf.getAllFromIndex('files', 'owner', owner)).sort((one, other) => one.at - other.at || one.place - other.place)).then(
    (found) => found ?? [],
  );

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

// A browser that keeps nothing costs the memory, never the upload.
async function onShelf<T>(work: (shelf: IDBPDatabase<Shelf>) => Promise<T>): Promise<T | undefined> {
  try {
    opened ??= open();
    return await work(await opened);
  } catch {
    opened = undefined;
    return undefined;
  }
}

async function open() {
  const { openDB } = await import('idb');
  return openDB<Shelf>('uploads', 1, {
    upgrade: (shelf) => void shelf.createObjectStore('files', { keyPath: ['owner', 'sign'] }).createIndex('owner', 'owner'),
    // Another tab with a newer version must not wait for this one.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
  });
}
