'use client';

import { Copy, Printer, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { toast } from '@/components/ui/toast-store';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type CodeCardProps = { code: string; renew: (input: Record<string, never>) => Promise<Result<unknown>> };

/** The school's code: read it out, copy it, print it for the wall, or replace it when strangers have it. */
export function CodeCard({ code, renew }: CodeCardProps) {
  const t = useWords('settingsHand');
  const { act } = useUndoable();
  const [asking, setAsking] = useState(false);
  return (
    <div className="flex flex-col gap-4">
      <p data-testid="school-code" className="font-title text-title tracking-[0.2em] lining-nums tabular-nums">{code}</p>
      <p className="text-small text-soft">{t('codeLead')}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" tone="wash" icon={<Copy aria-hidden />} onClick={copy}>
          {t('copyCode')}
        </Button>
        <ButtonLink size="small" tone="wash" href="/settings/poster" icon={<Printer aria-hidden />}>
          {t('poster')}
        </ButtonLink>
        <Button size="small" tone="quiet" icon={<RefreshCw aria-hidden />} onClick={() => setAsking(true)}>
          {t('renew')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('renewTitle')}
        confirm={t('renewConfirm')}
        onConfirm={() => act({ act: () => renew({}), done: t('renewed') })}
      >
        {t('renewLead')}
      </ConfirmDialog>
    </div>
  );

  async function copy() {
    const done = await navigator.clipboard.writeText(code).then(() => true, () => false);
    toast(t(done ? 'copied' : 'copyByHand'));
  }
}
