'use client';

import { Pencil, Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { PresetRow } from '@/lib/sound/shared';
import type { PresetHand } from './preset-hand';

const PresetEdit = dynamic(() => import('./preset-edit').then((module) => module.PresetEdit), { ssr: false });

/** What a teacher can do about a preset: give it to others, call it otherwise, take it away. */
export function PresetMore({ preset, hand }: { preset: PresetRow; hand: PresetHand }) {
  const t = useWords('soundHand');
  const [open, setOpen] = useState(false);
  const { act } = useUndoable();
  const one = { presetId: preset.id };
  const remove = () => act({ act: () => hand.remove(one), done: t('removed', { name: preset.name }), undo: { act: () => hand.restore(one), done: t('restored') } });
  return (
    <div className="absolute inset-y-0 right-2 flex items-center">
      <Menu
        label={t('moreFor', { name: preset.name })}
        items={[
          { label: t('edit'), icon: <Pencil aria-hidden />, onSelect: () => setOpen(true) },
          { label: t('remove'), icon: <Trash2 aria-hidden />, onSelect: () => void remove(), tone: 'danger' },
        ]}
      />
      <Dialog open={open} onOpenChange={setOpen} title={preset.name}>
        <PresetEdit preset={preset} hand={hand} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}
