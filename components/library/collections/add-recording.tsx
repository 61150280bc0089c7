'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Combobox, type Option } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import { suggestRecordings } from '../choices';
import type { CollectionHand } from './collection-hand';

type Props = { collectionId: string; add: CollectionHand['add'] };

/** Finds recordings by title or raga and puts the chosen one at the end of the collection, one after the other. */
export function AddRecording({ collectionId, add }: Props) {
  const t = useWords('collectionsHand');
  const router = useRouter();
  const [added, setAdded] = useState(0);
  const take = async (option: Option | null) => {
    if (!option) return;
    const answer = await add({ collectionId, recordingId: option.value }).catch(() => undefined);
    toast(answer?.ok ? t('added', { title: option.label }) : (answer?.message ?? t('notNow')));
    setAdded(added + 1); // an empty box for the next one
    router.refresh();
  };
  return (
    <Field name="recording" label={t('addRecording')} hint={t('addRecordingHint')}>
      <Combobox key={added} options={suggestRecordings} onChange={(option) => void take(option)} />
    </Field>
  );
}
