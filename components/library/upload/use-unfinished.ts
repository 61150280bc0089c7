'use client';

import { useState, useSyncExternalStore } from 'react';
import { forget, type Unfinished, unfinishedOf } from './unfinished';
import type { UploadRow } from './upload-queue';

/** This person's files that were on their way when the page was closed and are not in the list again; and how to forget them. */
export function useUnfinished(owner: string, rows: readonly UploadRow[]) {
  const [all, setAll] = useState(() => rememberedBy(owner));
  // localStorage is the browser's alone: the first picture must be the server's, which knows of none.
  const alive = useSyncExternalStore(never, () => true, () => false);
  const unfinished = alive ? all.filter((one) => !rows.some(({ file }) => isSame(file, one))) : NONE;
  return {
    unfinished,
    /** The tags a file was being sent with, if it is one of these. */
    tagsOf: (file: File) => all.find((one) => isSame(file, one))?.tags,
    forgetThem: () => {
      forget(unfinished, localStorage);
      setAll(NONE);
    },
  };
}

const NONE: Unfinished[] = [];
const never = () => () => undefined;
const isSame = (file: File, { name, size }: Unfinished) => file.name === name && file.size === size;

function rememberedBy(owner: string): Unfinished[] {
  if (typeof window === 'undefined') return NONE;
  try {
    return unfinishedOf(owner, localStorage);
  } catch {
    return NONE; // a forbidden storage remembers nothing
  }
}
