'use client';

import { useTransition } from 'react';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

/** Puts a recording that could not be prepared back in the queue. */
export type Preparing = { prepareAgain: (input: { recordingId: string }) => Promise<Result<unknown>> };

/** “Try again”, within the sentence that says what went wrong. */
export function TryAgain({ id, prepareAgain }: { id: string } & Preparing) {
  const t = useWords('libraryRow');
  const [pending, start] = useTransition();
  return (
    <button
      type="button"
      disabled={pending}
      onClick={() =>
        start(async () => {
          const answer = await prepareAgain({ recordingId: id }).catch(() => undefined);
          toast(!answer ? t('noConnection') : answer.ok ? t('tryingAgain') : answer.message);
        })
      }
      className="hit-area relative z-10 font-semibold underline underline-offset-4 disabled:opacity-55"
    >
      {t('tryAgain')}
    </button>
  );
}
