'use client';

import { GitMerge, Pencil, Split } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/lib/i18n/client';
import type { TagHand, ThisTag } from './tag-dialogs';

const dialogs = () => import('./tag-dialogs');
const RenameTag = dynamic(() => dialogs().then((module) => module.RenameTag), { ssr: false });
const MergeTag = dynamic(() => dialogs().then((module) => module.MergeTag), { ssr: false });

/** What a teacher does to a raga, taal or form over the whole school: name it, make it another, move some of it to another. */
export function TagMenu({ tag, hand }: { tag: ThisTag; hand: TagHand }) {
  const t = useWords('libraryTagMenu');
  const [open, setOpen] = useState<'rename' | 'merge'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu
        label={t('menu', { name: tag.name })}
        items={[
          { label: t('rename'), icon: <Pencil aria-hidden />, onSelect: () => setOpen('rename') },
          { label: t('merge'), icon: <GitMerge aria-hidden />, onSelect: () => setOpen('merge') },
          { label: t('split'), icon: <Split aria-hidden />, onSelect: () => document.querySelector<HTMLElement>('[data-selecting][aria-pressed="false"]')?.click() },
        ]}
      />
      {open === 'rename' && <RenameTag tag={tag} hand={hand} onClose={close} />}
      {open === 'merge' && <MergeTag tag={tag} hand={hand} onClose={close} />}
    </>
  );
}
