'use client';

import { Field } from '@/components/ui/field';
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
