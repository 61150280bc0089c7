'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type Props = {
  term: { kind: 'raga' | 'taal' | 'form'; slug: string; name: string };
  /** A raga of the book is told as in the book again; one of the school's own is gone. */
  own: 'added' | 'changed';
  remove: (input: { kind: 'raga' | 'taal' | 'form'; slug: string }) => Promise<Result<unknown>>;
};

/** Takes the school's word back, after asking: what was written cannot be brought back. */
export function TakeBack({ term, own, remove }: Props) {
  const t = useWords('ragaForms');
  const router = useRouter();
  const [asks, setAsks] = useState(false);
  const added = own === 'added';
  const { name, kind, slug } = term;
  async function confirm() {
    const answer = await remove({ kind, slug }).catch(() => null);
    setAsks(false);
    if (!answer?.ok) return toast(answer?.message ?? t('notRemoved'));
    toast(t('removed'));
    router.push(kind === 'form' ? '/forms' : added ? `/${kind}s` : `/${kind}s/${slug}`);
  }
  return (
    <>
      <Button tone="danger" size="small" onClick={() => setAsks(true)}>
        {added ? t('remove', { name }) : t('reset')}
      </Button>
      <ConfirmDialog open={asks} onOpenChange={setAsks} title={added ? t('removeAsk', { name }) : t('resetAsk')} confirm={added ? t('remove', { name }) : t('reset')} onConfirm={confirm}>
        {added ? t('removeSays') : t('resetSays', { name })}
      </ConfirmDialog>
    </>
  );
}
