'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { useTrouble } from '@/components/ui/form-state';
import { Input, TextArea } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { Asking } from './ask';

/** Whom is asked, what and how often, until when, and a word to the child. */
export function AskForm({ asking, onDone }: { asking: Asking; onDone: () => void }) {
  const t = useWords('practiceHand');
  const { subject, action } = asking;
  const passages = 'passages' in subject ? subject.passages : [];
  return (
    <Form action={action} done={t('nowAsked')} onDone={onDone}>
      {'recordingId' in subject ? <input type="hidden" name="recordingId" value={subject.recordingId} /> : <input type="hidden" name="collectionId" value={subject.collectionId} />}
      <Whom asking={asking} />
      {passages.length > 0 && (
        <Field name="passageId" label={t('passage')}>
          <Select defaultValue="">
            <option value="">{t('wholeRecording')}</option>
            {passages.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className="grid grid-cols-2 gap-4">
        <Field name="timesADay" label={t('timesADay')} optional>
          <Input inputMode="numeric" maxLength={2} autoComplete="off" />
        </Field>
        <Field name="daysAWeek" label={t('daysAWeek')} optional>
          <Input inputMode="numeric" maxLength={1} autoComplete="off" />
        </Field>
      </div>
      <Field name="dueOn" label={t('dueOn')} optional>
        <Input type="date" min={asking.today} />
      </Field>
      <Field name="text" label={t('word')} hint={t('wordHint')} optional>
        <TextArea maxLength={500} rows={2} />
      </Field>
      <SubmitButton>{t('ask')}</SubmitButton>
    </Form>
  );
}

function Whom({ asking: { batches, students } }: { asking: Asking }) {
  const t = useWords('practiceHand');
  const troubles = [useTrouble('batchIds'), useTrouble('studentIds')];
  const trouble = troubles.find(Boolean);
  if (batches.length + students.length === 0) return <p className="text-soft">{t('nobodyYet')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <Ticks legend={t('batches')} name="batchIds[]" of={batches} />
      <details open={batches.length === 0}>
        <summary className="flex min-h-11 items-center font-medium">{t('students')}</summary>
        <Ticks legend={t('students')} name="studentIds[]" of={students} hidden />
      </details>
      {trouble && <p className="text-small font-medium text-kumkum">{trouble}</p>}
    </div>
  );
}

function Ticks({ legend, name, of, hidden }: { legend: string; name: string; of: readonly { id: string; name: string }[]; hidden?: boolean }) {
  if (of.length === 0) return null;
  return (
    <fieldset>
      <legend className={hidden ? 'sr-only' : 'font-medium'}>{legend}</legend>
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {of.map((one) => (
          <Checkbox key={one.id} name={name} value={one.id} label={one.name} />
        ))}
      </div>
    </fieldset>
  );
}
