'use client';

import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type Deed = () => Promise<Result<unknown>>;

type Props = {
  /** What the part is called, for the menu and for what is said of it. */
  name: string;
  /** Heads the form to edit it; `children` draws that form and is handed what closes it. */
  title: string;
  children: (close: () => void) => ReactNode;
  remove: Deed;
  restore: Deed;
};

/** Edit and remove, for a part of a recording's page (a link, a passage); taking it away can be undone. */
export function PartMenu({ name, title, children, remove, restore }: Props) {
  const t = useWords('sheetHand');
  const { act } = useUndoable();
  const [editing, setEditing] = useState(false);
  const take = () => act({ act: remove, done: t('removed', { name }), undo: { act: restore, done: t('back', { name }) } });
  return (
    <>
      <Menu
        label={t('moreFor', { name })}
        items={[
          { label: t('edit'), icon: <Pencil aria-hidden />, onSelect: () => setEditing(true) },
          { label: t('remove'), icon: <Trash2 aria-hidden />, tone: 'danger', onSelect: () => void take() },
        ]}
      />
      <Dialog open={editing} onOpenChange={setEditing} title={title}>
        {children(() => setEditing(false))}
      </Dialog>
    </>
  );
}
