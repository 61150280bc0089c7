'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { FormAction } from '@/components/ui/form';
import { useWords } from '@/lib/i18n/client';

const AskForm = dynamic(() => import('./ask-form').then((module) => module.AskForm), { ssr: false });

type Someone = { id: string; name: string };

/** What can be asked: a recording (or a passage of it) or a collection; whom; and where it is sent. */
export type Asking = {
  subject: { recordingId: string; passages: readonly { id: string; label: string }[] } | { collectionId: string };
  batches: readonly Someone[];
  students: readonly Someone[];
  /** The first day that can be chosen, YYYY-MM-DD. */
  today: string;
  action: FormAction<{ assignmentId: string }>;
};

/** A teacher's way to ask children to practise something. */
export function Ask({ asking }: { asking: Asking }) {
  const t = useWords('practiceHand');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="wash" size="small" icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
        {t('ask')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('askTitle')}>
        <AskForm asking={asking} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
