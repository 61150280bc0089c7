import { fileSort } from './file-sort';
import { signOf } from './sign';
import type { SheetOf } from './upload-queue';

type Named = { key: string; name: string; title?: string };

/**
 * Whose sheet a file may be, by its name: "Yaman bandish.pdf" lies beside "yaman_bandish.m4a". With a single recording it is that one's.
 * Takes the sheet's file name and the recordings of the list; returns one's key, or undefined where the names do not say.
 */
export function sheetOwner(sheet: string, recordings: readonly Named[]): string | undefined {
  if (recordings.length === 1) return recordings[0]?.key;
  const said = folded(sheet);
  const [best, ...others] = recordings
    .map(({ key, name, title = '' }) => ({ key, near: Math.max(nearness(said, folded(name)), nearness(said, folded(title))) }))
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near);
  return best && others.every(({ near }) => near < best.near) ? best.key : undefined;
}

/** For a file that is a sheet, the recording it may belong to among all files of the list (nobody's, where they do not say); for others undefined. */
export function sheetFor(file: File, all: readonly File[]): SheetOf | undefined {
  if (fileSort(file) !== 'sheet') return undefined;
  const recordings = all.filter((one) => fileSort(one) === 'recording').map((one) => ({ key: signOf(one), name: one.name }));
  return { key: sheetOwner(file.name, recordings) };
}

// One name begins with the other, whole words of it; the longer the common beginning, the surer.
function nearness(one: string, other: string): number {
  if (!one || !other) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return `${long} `.startsWith(`${short} `) ? short.length : 0;
}

const folded = (name: string) =>
  name
    .normalize('NFC')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\s_.-]+/g, ' ')
    .trim()
    .toLowerCase();
