'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

/** Signs out on every device, here included, after asking. */
export function SignOutEverywhere({ signOut }: { signOut: (input: Record<string, never>) => Promise<Result<void>> }) {
  const t = useWords('homeHand');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button tone="danger" onClick={() => setAsking(true)}>
        {t('signOutAll')}
      </Button>
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('signOutAllTitle')} confirm={t('signOutAll')} onConfirm={leave}>
        {t('signOutAllLead')}
      </ConfirmDialog>
    </>
  );

  async function leave() {
    const answer = await signOut({});
    // After success the browser is already on its way to the sign-in.
    if (answer && !answer.ok) toast(answer.message);
  }
}
