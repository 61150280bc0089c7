'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useWords } from '@/lib/i18n/client';
import type { PresetRow } from '@/lib/sound/shared';
import type { TaalChoice } from './choices';
import { PresetButton } from './preset-button';
import type { PresetHand } from './preset-hand';
import { PresetMore } from './preset-more';

const PresetForm = dynamic(() => import('./preset-form').then((module) => module.PresetForm), { ssr: false });

type Props = { presets: readonly PresetRow[]; taals: readonly TaalChoice[]; hand?: PresetHand };

/** What the teacher has set, as big buttons: one tap and it sounds. A teacher makes them here. */
export function PresetsCard({ presets, taals, hand }: Props) {
  const t = useWords('sound');
  const [open, setOpen] = useState(false);
  if (presets.length === 0 && !hand) return null;
  return (
    <section aria-labelledby="presets">
      <div className="flex items-center justify-between gap-3 pb-2">
        <h2 id="presets" className="text-lead font-semibold">
          {t(hand ? 'presets' : 'fromTeacher')}
        </h2>
        {hand && (
          <Button tone="wash" size="small" icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
            {t('keepPreset')}
          </Button>
        )}
      </div>
      {presets.length === 0 && <p className="text-small text-soft">{t('noPresets')}</p>}
      <ul className="grid gap-3 empty:hidden md:grid-cols-2 wide:grid-cols-3">
        {presets.map((preset) => (
          <li key={preset.id} className="relative min-w-0">
            <PresetButton preset={preset} taals={taals} to={hand && [...preset.batches, ...preset.students].map(({ name }) => name)} />
            {hand && <PresetMore preset={preset} hand={hand} />}
          </li>
        ))}
      </ul>
      {hand && (
        <Dialog open={open} onOpenChange={setOpen} title={t('keepPreset')}>
          <PresetForm hand={hand} taals={taals} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </section>
  );
}
