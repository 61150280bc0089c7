'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type Answer = Promise<Result<unknown>>;
type Undoable = {
  act: () => Answer;
  undo?: () => Answer;
  /** Said when it is done, and when it is undone. */
  done: string;
  undone?: string;
  /** What follows, e.g. going back to the list. */
  then?: () => void;
};

/** Does something at once and says so in a toast that offers to undo it. `pending` while it is on its way. */
export function useUndoable() {
  const t = useWords('peopleHand');
  const router = useRouter();
  const [pending, setPending] = useState(false);

  async function act({ act: work, undo, done, undone, then }: Undoable) {
    setPending(true);
    const answer = await asked(work);
    setPending(false);
    if (!answer.ok) return toast(answer.message);
    then?.();
    toast(done, undo && { undo: () => undoing(undo, undone ?? t('saved')) });
  }

  async function undoing(undo: () => Answer, undone: string) {
    const answer = await asked(undo);
    toast(answer.ok ? undone : answer.message);
    if (answer.ok) router.refresh();
  }

  async function asked(work: () => Answer): Answer {
    return work().catch(() => ({ ok: false as const, message: t('noConnection') }));
  }

  return { pending, act };
}
