'use client';

import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

/** Puts a recording that could not be prepared back in the queue. */
export type Preparing = { prepareAgain: (input: { recordingId: string }) => Promise<Result<unknown>> };

/** “Try again”, within the sentence that says what went wrong. */
export function TryAgain({ id, prepareAgain }: { id: string } & Preparing) {
  const t = useWords('libraryRow');
  const { pending, act } = useUndoable();
  return (
    <button
      type="button"
      disabled={pending}
      onClick={() => void act({ act: () => prepareAgain({ recordingId: id }), done: t('tryingAgain') })}
      className="hit-area relative z-10 font-semibold underline underline-offset-4 disabled:opacity-55"
    >
      {t('tryAgain')}
    </button>
  );
}
