'use client';

import { useRouter } from 'next/navigation';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type One = { recordingId: string };
export type Shelving = {
  /** Takes the recording off the shelf; it can be put back for thirty days. */
  remove: (input: One) => Promise<Result<unknown>>;
  restore: (input: One) => Promise<Result<unknown>>;
};

/** Deletes a recording at once, and offers to undo it. Returns the function to call with the recording. */
export function useDeletion({ remove, restore }: Shelving) {
  const t = useWords('libraryRow');
  const router = useRouter();
  const { act } = useUndoable();

  return ({ id, title, goTo }: { id: string; title: string; goTo?: string }) =>
    act({
      act: () => remove({ recordingId: id }),
      done: t('deleted', { title }),
      undo: { act: () => restore({ recordingId: id }), done: t('restored', { title }) },
      then: () => goTo && router.push(goTo),
    });
}
