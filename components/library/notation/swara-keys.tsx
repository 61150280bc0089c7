'use client';

import { Delete } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';

const SWARAS = ['S', 'r', 'R', 'g', 'G', 'm', 'M', 'P', 'd', 'D', 'n', 'N'];
const SIGNS = [
  ["'", 'high'],
  [',', 'low'],
  ['-', 'hold'],
  ['~', 'glide'],
  ['|', 'bar'],
  [' ', 'next'],
  ['\n', 'line'],
] as const;

/** Keys for swaras and signs, since a phone's own keyboard hides most of them. */
export function SwaraKeys({ onSigns, onBack }: { onSigns: (signs: string) => void; onBack: () => void }) {
  const t = useWords('notationHand');
  return (
    <div role="group" aria-label={t('keys')} className="flex flex-wrap gap-1.5">
      {SWARAS.map((swara) => (
        <button key={swara} type="button" aria-label={t(`swara.${swara as 'S'}`)} onClick={() => onSigns(swara)} className={`${KEY} font-title text-lead`}>
          {swara}
        </button>
      ))}
      {SIGNS.map(([sign, name]) => (
        <button key={name} type="button" aria-label={t(`sign.${name}`)} title={t(`sign.${name}`)} onClick={() => onSigns(sign)} className={KEY}>
          {sign === ' ' ? '␣' : sign === '\n' ? '↵' : sign}
        </button>
      ))}
      <IconButton label={t('takeBack')} icon={<Delete aria-hidden />} onClick={onBack} />
    </div>
  );
}

const KEY = 'inline-flex size-11 items-center justify-center rounded-small bg-wash font-semibold hover:bg-line active:scale-95';
