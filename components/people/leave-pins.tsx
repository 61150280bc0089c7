'use client';

import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import { useWords } from '@/lib/i18n/client';

/** Asks before the page is left while it shows PINs (`count`; none: nothing is asked) that cannot be shown again. */
export function LeavePins({ count }: { count: number }) {
  const t = useWords('peopleHand');
  const guard = useLeaveGuard(count > 0);
  return (
    <ConfirmDialog {...guard} title={t('leaveTitle', { count })} confirm={t('leave')}>
      {t('leaveLead', { count })}
    </ConfirmDialog>
  );
}
