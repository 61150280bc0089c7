'use client';

import { Copy, Pencil, Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast-store';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { CollectionHand } from './collection-hand';

const CollectionForm = dynamic(() => import('./collection-form').then((module) => module.CollectionForm), { ssr: false });

type Props = { collection: { id: string; name: string; description: string }; hand: CollectionHand };

/** What a teacher can do with a collection as a whole. Deleting it can be undone. */
export function CollectionMenu({ collection, hand }: Props) {
  const t = useWords('collectionsHand');
  const router = useRouter();
  const { act } = useUndoable();
  const [editing, setEditing] = useState(false);
  const { id: collectionId, name } = collection;
  const remove = () =>
    act({
      act: () => hand.remove({ collectionId }),
      done: t('deleted', { name }),
      undo: { act: () => hand.restore({ collectionId }), done: t('restored', { name }) },
      then: () => router.push('/library/collections'),
    });
  const duplicate = async () => {
    const answer = await hand.duplicate({ collectionId, name: t('copyOf', { name }).slice(0, 70) }).catch(() => undefined);
    if (!answer?.ok) return toast(answer?.message ?? t('notNow'));
    toast(t('duplicated'));
    router.push(`/library/collections/${answer.data.collectionId}`);
  };
  return (
    <>
      <Menu
        label={t('moreFor', { name })}
        items={[
          { label: t('rename'), icon: <Pencil aria-hidden />, onSelect: () => setEditing(true) },
          { label: t('duplicate'), icon: <Copy aria-hidden />, onSelect: () => void duplicate() },
          { label: t('delete'), icon: <Trash2 aria-hidden />, tone: 'danger', onSelect: () => void remove() },
        ]}
      />
      <Dialog open={editing} onOpenChange={setEditing} title={t('rename')}>
        <CollectionForm collection={collection} action={hand.edit} onDone={() => setEditing(false)} />
      </Dialog>
    </>
  );
}
