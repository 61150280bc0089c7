'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useWords } from '@/lib/i18n/client';
import { FormDialog } from '../form-dialog';
import type { LinkHand } from './link-hand';

const LinkForm = dynamic(() => import('./link-form').then((module) => module.LinkForm), { ssr: false });

/** The way to put a link on a recording. */
export function AddLinkTo({ recordingId, hand }: { recordingId: string; hand: LinkHand }) {
  const t = useWords('sheetHand');
  return (
    <FormDialog label={t('addLink')} icon={<Plus aria-hidden />}>
      {(close) => <LinkForm recordingId={recordingId} action={hand.add} onDone={close} />}
    </FormDialog>
  );
}
