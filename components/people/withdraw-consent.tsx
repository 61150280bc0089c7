'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { OneConsent } from '@/lib/people/shared';
import type { Result } from '@/lib/kit/result';

type WithdrawConsentProps = { one: OneConsent; withdraw: (one: OneConsent) => Promise<Result<unknown>> };

/** Writes down that a family no longer allows something, after asking: it is hidden at once. */
export function WithdrawConsent({ one, withdraw }: WithdrawConsentProps) {
  const t = useWords('peopleHand');
  const [asking, setAsking] = useState(false);
  const { act } = useUndoable();
  return (
    <>
      <Button tone="quiet" size="small" className="self-start" onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('withdrawTitle')}
        confirm={t('withdraw')}
        onConfirm={() => act({ act: () => withdraw(one), done: t('withdrawn') })}
      >
        {t('withdrawLead')}
      </ConfirmDialog>
    </>
  );
}
