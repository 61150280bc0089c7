'use client';

import { Ellipsis } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import type { PresetRow } from '@/lib/sound/shared';
import type { PresetHand } from './preset-hand';

const PresetEdit = dynamic(() => import('./preset-edit').then((module) => module.PresetEdit), { ssr: false });

/** What a teacher can do about a preset: give it to others, call it otherwise, take it away. */
export function PresetMore({ preset, hand }: { preset: PresetRow; hand: PresetHand }) {
  const t = useWords('soundHand');
  const [open, setOpen] = useState(false);
  return (
    <div className="absolute inset-y-0 right-2 flex items-center">
      <IconButton label={t('moreFor', { name: preset.name })} icon={<Ellipsis aria-hidden />} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <Dialog open={open} onOpenChange={setOpen} title={preset.name}>
        <PresetEdit preset={preset} hand={hand} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}
