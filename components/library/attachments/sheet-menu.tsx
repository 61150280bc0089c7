'use client';

import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { SheetsHand } from './sheets-hand';

const RenameSheet = dynamic(() => import('./rename-sheet').then((module) => module.RenameSheet), { ssr: false });

type Props = { sheet: { id: string; name: string }; at: number; of: number; hand: SheetsHand };

/** What a teacher can do with a sheet: name it, move it, take it away (which can be undone). */
export function SheetMenu({ sheet: { id, name }, at, of, hand }: Props) {
  const t = useWords('sheetHand');
  const { act } = useUndoable();
  const [naming, setNaming] = useState(false);
  const move = (to: number) =>
    void act({ act: () => hand.move({ attachmentId: id, to }), done: t('moved', { name }), undo: { act: () => hand.move({ attachmentId: id, to: at }), done: t('movedBack', { name }) } });
  const remove = () =>
    void act({ act: () => hand.remove({ attachmentId: id }), done: t('removed', { name }), undo: { act: () => hand.restore({ attachmentId: id }), done: t('back', { name }) } });
  const items: (MenuItem | false)[] = [
    { label: t('rename'), icon: <Pencil aria-hidden />, onSelect: () => setNaming(true) },
    at > 0 && { label: t('moveUp'), icon: <ArrowUp aria-hidden />, onSelect: () => move(at - 1) },
    at < of - 1 && { label: t('moveDown'), icon: <ArrowDown aria-hidden />, onSelect: () => move(at + 1) },
    { label: t('remove'), icon: <Trash2 aria-hidden />, tone: 'danger', onSelect: remove },
  ];
  return (
    <>
      <Menu label={t('moreFor', { name })} items={items.filter((item) => item !== false)} />
      <Dialog open={naming} onOpenChange={setNaming} title={t('rename')}>
        <RenameSheet sheet={{ id, name }} action={hand.rename} onDone={() => setNaming(false)} />
      </Dialog>
    </>
  );
}
