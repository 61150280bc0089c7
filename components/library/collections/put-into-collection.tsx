'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import type { FormAction } from '@/components/ui/form';
import { useWords } from '@/lib/i18n/client';
import { FormDialog } from '../form-dialog';

const ChooseCollection = dynamic(() => import('./choose-collection').then((module) => module.ChooseCollection), { ssr: false });

/** Puts a recording into a collection, one that is there or a new one. */
export function PutIntoCollection({ recordingId, put }: { recordingId: string; put: FormAction<{ collectionId: string; name: string }> }) {
  const t = useWords('sheetHand');
  return (
    <FormDialog label={t('addToCollection')} title={t('addToCollectionTitle')} icon={<Plus aria-hidden />}>
      {(close) => <ChooseCollection recordingId={recordingId} action={put} onDone={close} />}
    </FormDialog>
  );
}
