import { fileSort } from './file-sort';

/** What a drop or a picker gave: the files, and the names of those in folders that are no recordings and no sheets. */
export type Chosen = { files: File[]; leftOut: string[] };

const handles = new WeakMap<File, FileSystemFileHandle>();

/** The handle a dropped file came with, where the browser gives one: with it the file can be opened again after a reload. */
export const handleOf = (file: File): FileSystemFileHandle | undefined => handles.get(file);

/** Notes by which handle a file was opened. Returns the file. */
export const openedBy = (handle: FileSystemFileHandle, file: File): File => {
  handles.set(file, handle);
  return file;
};

/** Every file that was dropped, those in folders and their folders too. Call it at once in the drop's own event: afterwards its items are gone. */
export async function filesDropped({ items, files }: DataTransfer): Promise<Chosen> {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => itemOf(item));
  if (entries.length === 0) return { files: [...files], leftOut: [] };
  const found = (await Promise.all(entries.map((one) => filesOf(one)))).flat();
  return sorted(found);
}

/** The files of a folder that was picked. */
export const filesOfFolder = (files: readonly File[]): Chosen => sorted(files.map((file) => ({ file, inFolder: true })));

type Found = { file: File; inFolder: boolean };
type Item = { handle?: Promise<FileSystemHandle | null>; entry: FileSystemEntry | null; file: File | null };

function itemOf(item: DataTransferItem): Item {
  const asHandle = item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
  return { handle: asHandle.getAsFileSystemHandle?.().catch(() => null), entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() };
}

async function filesOf({ handle, entry, file }: Item): Promise<Found[]> {
  const opened = await handle;
  if (opened) return inHandle(opened, false);
  if (entry) return inEntry(entry, false);
  return file ? [{ file, inFolder: false }] : [];
}

async function inHandle(handle: FileSystemHandle, inFolder: boolean): Promise<Found[]> {
  if (isFile(handle)) return [{ file: openedBy(handle, await handle.getFile()), inFolder }];
  const found: Found[] = [];
  for await (const child of (handle as unknown as Iterated).values()) found.push(...(await inHandle(child, true)));
  return found;
}

async function inEntry(entry: FileSystemEntry, inFolder: boolean): Promise<Found[]> {
  if (entry.isFile) return [{ file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)), inFolder }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Found[] = [];
  // A reader gives a folder in portions, and an empty one at its end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return found;
    for (const child of portion) found.push(...(await inEntry(child, true)));
  }
}

type Iterated = { values: () => AsyncIterable<FileSystemHandle> };
const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

// Of a folder only what belongs in a library; a file that was chosen by itself is sent, so that the server says what is wrong with it.
function sorted(found: readonly Found[]): Chosen {
  const inOrder = [...found].sort((one, other) => pathOf(one.file).localeCompare(pathOf(other.file), undefined, { numeric: true }));
  const wanted = ({ file, inFolder }: Found) => !inFolder || ['recording', 'sheet'].includes(fileSort(file));
  return {
    files: inOrder.filter(wanted).map(({ file }) => file),
    leftOut: inOrder.filter((one) => !wanted(one) && fileSort(one.file) === 'other').map(({ file }) => file.name),
  };
}

const pathOf = (file: File) => file.webkitRelativePath || file.name;
