'use client';

import { SegmentedControl } from '@/components/ui/segmented-control';
import { useWords } from '@/lib/i18n/client';

/** How low or high a voice it is for. */
export function OctaveChoice({ sa, onChange }: { sa: string; onChange: (sa: string) => void }) {
  const t = useWords('sound');
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium">{t('octave')}</p>
      <SegmentedControl
        label={t('octave')}
        name="octave"
        value={sa.slice(-1)}
        onChange={(value) => onChange(sa.slice(0, -1) + value)}
        choices={(['2', '3', '4'] as const).map((value) => ({ value, label: t(`octaves.${value}`) }))}
      />
    </div>
  );
}
