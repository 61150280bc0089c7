'use client';

import { Button } from '@/components/ui/button';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type One = { assignmentId: string };
export type Withdrawal = { withdraw: (input: One) => Promise<Result<unknown>>; askAgain: (input: One) => Promise<Result<unknown>> };

/** Withdraws what was asked, at once; it can be undone. */
export function Withdraw({ id, of, withdrawal }: { id: string; of: string; withdrawal: Withdrawal }) {
  const t = useWords('practiceHand');
  const { pending, act } = useUndoable();
  const one = { assignmentId: id };
  const press = () =>
    act({ act: () => withdrawal.withdraw(one), done: t('withdrawn'), undo: { act: () => withdrawal.askAgain(one), done: t('askedAgain') } });
  return (
    <Button tone="quiet" size="small" pending={pending} aria-label={t('withdrawFrom', { of })} onClick={() => void press()}>
      {t('withdraw')}
    </Button>
  );
}
