'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { useTrouble } from '@/components/ui/form-state';
import { useWords } from '@/lib/i18n/client';
import type { PresetHand } from './preset-hand';

type Someone = { id: string; name: string };
type Props = { hand: Pick<PresetHand, 'batches' | 'students'>; given?: { batches: readonly Someone[]; students: readonly Someone[] } };

/** To whom a preset is given: batches, with whoever joins them later, and single students. */
export function WhomTicks({ hand: { batches, students }, given = { batches: [], students: [] } }: Props) {
  const t = useWords('soundHand');
  const trouble = useTrouble('batchIds');
  return (
    <div className="flex flex-col gap-3">
      {batches.length + students.length === 0 && <p className="text-soft">{t('nobodyYet')}</p>}
      <Ticks legend={t('batches')} name="batchIds[]" of={batches} given={given.batches} />
      <details open={batches.length === 0 || given.students.length > 0}>
        <summary className="flex min-h-11 items-center font-medium">{t('students')}</summary>
        <Ticks legend={t('students')} name="studentIds[]" of={students} given={given.students} hidden />
      </details>
      {trouble && <p className="text-small font-medium text-kumkum">{trouble}</p>}
    </div>
  );
}

function Ticks({ legend, name, of, given, hidden }: { legend: string; name: string; of: readonly Someone[]; given: readonly Someone[]; hidden?: boolean }) {
  if (of.length === 0) return null;
  return (
    <fieldset>
      <legend className={hidden ? 'sr-only' : 'font-medium'}>{legend}</legend>
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {of.map((one) => (
          <Checkbox key={one.id} name={name} value={one.id} label={one.name} defaultChecked={given.some(({ id }) => id === one.id)} />
        ))}
      </div>
    </fieldset>
  );
}
