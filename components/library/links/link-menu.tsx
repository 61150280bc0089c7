'use client';

import { Pencil, Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { LinkHand } from './link-hand';

const LinkForm = dynamic(() => import('./link-form').then((module) => module.LinkForm), { ssr: false });

type Props = { recordingId: string; link: { id: string; url: string; label: string }; hand: LinkHand };

/** What a teacher can do with a link; taking it away can be undone. */
export function LinkMenu({ recordingId, link, hand }: Props) {
  const t = useWords('sheetHand');
  const { act } = useUndoable();
  const [editing, setEditing] = useState(false);
  const { id, url, label } = link;
  const remove = () =>
    act({
      act: () => hand.remove({ linkId: id }),
      done: t('removed', { name: label }),
      undo: { act: () => hand.add({ recordingId, url, label }), done: t('back', { name: label }) },
    });
  return (
    <>
      <Menu
        label={t('moreFor', { name: label })}
        items={[
          { label: t('edit'), icon: <Pencil aria-hidden />, onSelect: () => setEditing(true) },
          { label: t('remove'), icon: <Trash2 aria-hidden />, tone: 'danger', onSelect: () => void remove() },
        ]}
      />
      <Dialog open={editing} onOpenChange={setEditing} title={t('editLink')}>
        <LinkForm recordingId={recordingId} link={link} action={hand.edit} onDone={() => setEditing(false)} />
      </Dialog>
    </>
  );
}
