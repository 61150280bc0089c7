'use client';

import { useEffect, useState } from 'react';
import { openedBy } from './chosen-from';
import { forgetPlaces } from './place-kept';
import { forget, type Remembered, rememberedOf } from './remembered';
import { signOf } from './sign';
import type { UploadRow } from './upload-queue';

/**
 * This person's files that were on their way when the page was closed and are not in the list again: `missing` (undefined until the
 * browser has been asked), what was said about a file that is one of them, and the ways to open or forget them.
 */
export function useRemembered(owner: string, rows: readonly UploadRow[]) {
  const [all, setAll] = useState<readonly Remembered[]>();
  useEffect(() => {
    let left = false;
    void rememberedOf(owner).then((found) => left || setAll(found));
    return () => {
      left = true;
    };
  }, [owner]);
  const missing = all?.filter(({ sign }) => !rows.some(({ key }) => key === sign));
  return {
    missing,
    known: (file: File) => missing?.find(({ sign }) => sign === signOf(file)),
    /** They are in the list again. */
    taken: (signs: readonly string[]) => setAll((before) => before?.filter(({ sign }) => !signs.includes(sign))),
    forgetThem: () => {
      const signs = missing?.map(({ sign }) => sign) ?? [];
      void forget(owner, signs);
      forgetPlaces(owner, signs, localStorage);
      setAll([]);
    },
  };
}

/**
 * Opens remembered files again by their handles. `ask`: whether the browser may ask the person for leave, which it does only after a tap.
 * What was moved, changed or not allowed is left out: it can still be chosen by hand.
 */
export async function reopened(remembered: readonly Remembered[], { ask }: { ask: boolean }): Promise<File[]> {
  const files: File[] = [];
  // One after the other: the browser asks once, and answers for the others itself.
  for (const { handle, sign } of remembered) {
    if (!handle || !(await isAllowed(handle as Permitted, ask))) continue;
    const file = await handle.getFile().catch(() => undefined);
    if (file && signOf(file) === sign) files.push(openedBy(handle, file));
  }
  return files;
}

type Permitted = FileSystemFileHandle & {
  queryPermission?: (of: { mode: 'read' }) => Promise<PermissionState>;
  requestPermission?: (of: { mode: 'read' }) => Promise<PermissionState>;
};

async function isAllowed(handle: Permitted, ask: boolean): Promise<boolean> {
  const now = (await handle.queryPermission?.({ mode: 'read' })) ?? 'granted';
  if (now === 'granted' || !ask) return now === 'granted';
  return (await handle.requestPermission?.({ mode: 'read' }).catch(() => 'denied')) === 'granted';
}
