'use client';

import { Field } from '@/components/ui/field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import { SA_NAMES, saName } from '@/lib/music/sa';

/** One's Sa: which of the twelve, named both ways, and how low or high a voice it is for. Takes it as "C#3". */
export function SaChoice({ sa, onChange }: { sa: string; onChange: (sa: string) => void }) {
  const t = useWords('sound');
  const [note, octave] = [sa.slice(0, -1), sa.slice(-1)];
  return (
    <div className="flex flex-col gap-3">
      <Field name="sa" label={t('sa')}>
        <Select value={note} onChange={(event) => onChange(event.target.value + octave)}>
          {SA_NAMES.map((one) => (
            <option key={one.note} value={one.note}>
              {saName(one.note)}
            </option>
          ))}
        </Select>
      </Field>
      <SegmentedControl
        label={t('octave')}
        name="octave"
        value={octave}
        onChange={(value) => onChange(note + value)}
        choices={(['2', '3', '4'] as const).map((value) => ({ value, label: t(`octaves.${value}`) }))}
      />
    </div>
  );
}
