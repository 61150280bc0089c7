'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import type { FormAction } from '@/components/ui/form';
import { useWords } from '@/lib/i18n/client';
import { FormDialog } from '../form-dialog';

const CollectionForm = dynamic(() => import('./collection-form').then((module) => module.CollectionForm), { ssr: false });

/** Makes a collection and goes there. */
export function NewCollection({ create }: { create: FormAction<{ collectionId: string }> }) {
  const t = useWords('collectionsHand');
  const router = useRouter();
  return (
    <FormDialog label={t('new')} icon={<Plus aria-hidden />}>
      {() => <CollectionForm action={create} onDone={({ collectionId }) => router.push(`/library/collections/${collectionId}`)} />}
    </FormDialog>
  );
}
