'use client';

import { Field } from '@/components/ui/field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import { SA_NAMES, saName } from '@/lib/music/sa';

type Props = { sa: string; onChange: (sa: string) => void };

/** Which of the twelve pitches is one's Sa, named both ways. Takes it as "C#3". */
export function SaChoice({ sa, onChange }: Props) {
  const t = useWords('sound');
  return (
    <Field name="sa" label={t('sa')}>
      <Select value={sa.slice(0, -1)} onChange={(event) => onChange(event.target.value + sa.slice(-1))}>
        {SA_NAMES.map(({ note }) => (
          <option key={note} value={note}>
            {saName(note)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** How low or high a voice it is for. */
export function OctaveChoice({ sa, onChange }: Props) {
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
