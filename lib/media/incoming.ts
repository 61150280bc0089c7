import 'server-only';
import { mkdirSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { FileStore } from '@tus/file-store';
import { MemoryLocker } from '@tus/server';
import { incomingFolder, inMedia } from './storage';

/**
 * tus's store of files on their way in. A file whose every byte is here but which has not been taken into the library (the server
 * died at that moment) says that its last byte is missing: the sender then sends that byte again, and with it asks again for what
 * was never acknowledged. So HEAD tells the truth about what is safe, and changes nothing.
 */
class IncomingFiles extends FileStore {
  override async getUpload(id: string) {
    const upload = await super.getUpload(id);
    if (upload.size !== undefined && upload.offset >= upload.size) upload.offset = upload.size - 1;
    return upload;
  }
}

type State = { files: FileStore; locks: MemoryLocker; finishing: Map<string, Promise<unknown>> };
type Kept = typeof globalThis & { musicClassIncoming?: State };

/** The store, its locks and the files being taken in just now, by upload id; one of each per process, in whichever bundle. */
export function incoming(): State {
  const kept = globalThis as Kept;
  if (!kept.musicClassIncoming) {
    mkdirSync(incomingFolder(), { recursive: true });
    kept.musicClassIncoming = { files: new IncomingFiles({ directory: incomingFolder() }), locks: new MemoryLocker(), finishing: new Map() };
  }
  return kept.musicClassIncoming;
}

/** Where the bytes of an upload lie while they arrive. */
export const incomingPath = (id: string) => inMedia('.incoming', id);

/** How many bytes of an upload are here. */
export const receivedBytes = (id: string) => stat(incomingPath(id)).then(({ size }) => size, () => 0);

/** Removes what is here of an upload, and tus's notes about it. */
export async function removeIncoming(id: string): Promise<void> {
  await rm(incomingPath(id), { force: true });
  await rm(`${incomingPath(id)}.json`, { force: true });
}
