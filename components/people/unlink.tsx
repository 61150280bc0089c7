'use client';

import { Unlink2 } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { IconButton } from '@/components/ui/icon-button';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import type { GuardianshipInput } from '@/lib/people/shared';

export type UntieParent = (pair: GuardianshipInput) => Promise<Result<unknown>>;
type UnlinkProps = { pair: GuardianshipInput; names: { parent: string; child: string }; unlink: UntieParent };

/** Unties a parent from a child, after asking: the parent sees nothing of the child any more. */
export function Unlink({ pair, names, unlink }: UnlinkProps) {
  const t = useWords('peopleHand');
  const [asking, setAsking] = useState(false);
  const { act } = useUndoable();
  return (
    <>
      <IconButton label={t('unlink', names)} icon={<Unlink2 aria-hidden />} onClick={() => setAsking(true)} />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('unlinkTitle', names)}
        confirm={t('unlinkConfirm')}
        onConfirm={() => act({ act: () => unlink(pair), done: t('unlinked') })}
      >
        {t('unlinkLead', names)}
      </ConfirmDialog>
    </>
  );
}
