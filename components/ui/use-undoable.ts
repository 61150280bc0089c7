'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import { toast } from './toast-store';

type Answer = Promise<Result<unknown>>;
type Undoable = {
  act: () => Answer;
  /** Said when it is done. */
  done: string;
  undo?: { act: () => Answer; done: string };
  /** What follows, e.g. going back to the list. */
  then?: () => void;
};

/** Does something at once and says so in a toast that offers to undo it. `pending` while it is on its way. */
export function useUndoable() {
  const t = useWords('ui');
  const router = useRouter();
  const [pending, setPending] = useState(false);

  async function act({ act: work, done, undo, then }: Undoable) {
    setPending(true);
    const answer = await asked(work);
    setPending(false);
    if (!answer.ok) return toast(answer.message);
    then?.();
    toast(done, undo && { undo: () => undoing(undo) });
  }

  async function undoing({ act: back, done }: NonNullable<Undoable['undo']>) {
    const answer = await asked(back);
    toast(answer.ok ? done : answer.message);
    if (answer.ok) router.refresh();
  }

  async function asked(work: () => Answer): Answer {
    return work().catch(() => ({ ok: false as const, message: t('noConnection') }));
  }

  return { pending, act };
}
