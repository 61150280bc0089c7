'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

export type EndOne = (input: { deviceId: string }) => Promise<Result<void>>;

/** Takes the faces from a device, after asking: whoever is signed in there by PIN is signed out. */
export function EndDevice({ deviceId, name, faces, end }: { deviceId: string; name: string; faces: string; end: EndOne }) {
  const t = useWords('peopleHand');
  const [asking, setAsking] = useState(false);
  const { act } = useUndoable();
  return (
    <>
      <Button tone="quiet" size="small" aria-label={t('endDeviceLabel', { name })} onClick={() => setAsking(true)}>
        {t('endDevice')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('endDeviceTitle', { name })}
        confirm={t('endDevice')}
        onConfirm={() => act({ act: () => end({ deviceId }), done: t('deviceEnded') })}
      >
        {t('endDeviceLead', { faces })}
      </ConfirmDialog>
    </>
  );
}
