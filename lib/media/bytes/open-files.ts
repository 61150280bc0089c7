import fs from 'node:fs';

// Files are written beside and renamed into place, so an open one stays what it was. Opening costs more than reading 64 kB.

export type OpenFile = { path: string; fd: number; ino: number; size: number; mtimeMs: number; readers: number; forgotten: boolean };

const MOST = 256;

const kept = globalThis as typeof globalThis & { musicClassFiles?: Map<string, OpenFile> };
const files = (kept.musicClassFiles ??= new Map());

/** Hands a file to `hand`, open, and counted as read until `release`; null where there is none. At once where it is open already. */
export function withOpenFile(path: string, hand: (file: OpenFile | null) => void): void {
  const known = taken(path);
  if (known) return hand(known);
  fs.open(path, 'r', (failed, fd) => {
    if (failed) return hand(null);
    fs.fstat(fd, (unknown, stat) => {
      const other = taken(path); // opened by another request meanwhile
      if (unknown || !stat.isFile() || other) {
        fs.close(fd, () => undefined);
        return hand(other ?? null);
      }
      const file: OpenFile = { path, fd, ino: stat.ino, size: stat.size, mtimeMs: stat.mtimeMs, readers: 1, forgotten: false };
      files.set(path, file);
      for (const oldest of files.values()) {
        if (files.size <= MOST) break;
        forget(oldest.path);
      }
      hand(file);
    });
  });
}

/** One reader fewer. */
export function release(file: OpenFile): void {
  file.readers -= 1;
  if (file.readers === 0 && file.forgotten) fs.close(file.fd, () => undefined);
}

/** Lets a file go, once its last reader has: it was deleted or replaced, or many others came after it. */
export function forget(path: string): void {
  const file = files.get(path);
  if (!file) return;
  file.forgotten = true;
  files.delete(path);
  if (file.readers === 0) fs.close(file.fd, () => undefined);
}

function taken(path: string): OpenFile | undefined {
  const file = files.get(path);
  if (!file) return undefined;
  if (!isStill(file)) {
    forget(path);
    return undefined;
  }
  files.delete(path); // the latest used stands last
  files.set(path, file);
  file.readers += 1;
  return file;
}

// Whether this is what the path still leads to. Asked at once: the kernel holds what it needs for that as long as the file is open.
function isStill({ path, ino, size, mtimeMs }: OpenFile): boolean {
  const now = fs.statSync(path, { throwIfNoEntry: false });
  return now?.ino === ino && now.size === size && now.mtimeMs === mtimeMs;
}
