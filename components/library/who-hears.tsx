'use client';

import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { useTrouble } from '@/components/ui/form-state';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { useWords } from '@/lib/i18n/client';

type Someone = { id: string; name: string };

/** Who may hear a recording: everyone, some batches, or some students; and who there is to choose from. */
export type Hearers = {
  visibility: 'everyone' | 'batches' | 'people';
  batchIds: readonly string[];
  personIds: readonly string[];
  batches: readonly Someone[];
  students: readonly Someone[];
};

/** The part of the form that says who may hear it. Sends `visibility`, and `batchIds[]` or `personIds[]`. */
export function WhoHears({ hearers }: { hearers: Hearers }) {
  const t = useWords('libraryEdit');
  const troubles = [useTrouble('visibility'), useTrouble('batchIds'), useTrouble('personIds')];
  const trouble = troubles.find(Boolean);
  const [visibility, setVisibility] = useState(hearers.visibility);
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium">{t('visibility')}</p>
      <SegmentedControl
        label={t('visibility')}
        name="visibility"
        value={visibility}
        onChange={(value) => setVisibility(value as Hearers['visibility'])}
        choices={[
          { value: 'everyone', label: t('everyone') },
          { value: 'batches', label: t('batches') },
          { value: 'people', label: t('people') },
        ]}
      />
      <Ticks shown={visibility === 'batches'} label={t('batches')} name="batchIds[]" of={hearers.batches} ticked={hearers.batchIds} none={t('noBatches')} />
      <Ticks shown={visibility === 'people'} label={t('people')} name="personIds[]" of={hearers.students} ticked={hearers.personIds} none={t('noStudents')} />
      {trouble && <p className="text-small font-medium text-kumkum">{trouble}</p>}
    </div>
  );
}

type TicksProps = { shown: boolean; label: string; name: string; of: readonly Someone[]; ticked: readonly string[]; none: string };

// Put aside rather than taken away, so that ticks are still there when one changes one's mind; what is disabled is not sent.
function Ticks({ shown, label, name, of, ticked, none }: TicksProps) {
  return (
    <fieldset hidden={!shown} disabled={!shown}>
      <legend className="sr-only">{label}</legend>
      {of.length === 0 && <p className="text-soft">{none}</p>}
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {of.map((one) => (
          <Checkbox key={one.id} name={name} value={one.id} defaultChecked={ticked.includes(one.id)} label={one.name} />
        ))}
      </div>
    </fieldset>
  );
}
