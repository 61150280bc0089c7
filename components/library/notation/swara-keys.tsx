'use client';

import { Delete } from 'lucide-react';
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
      <button type="button" aria-label={t('takeBack')} title={t('takeBack')} onClick={onBack} className={KEY}>
        <Delete aria-hidden className="size-5" />
      </button>
    </div>
  );
}

const KEY = 'inline-flex size-11 items-center justify-center rounded-small bg-wash font-semibold hover:bg-line active:scale-95';
