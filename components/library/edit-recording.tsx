'use client';

import { useRouter } from 'next/navigation';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input, TextArea } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import { ChoiceSelect } from './choice-select';
import { type Choice, suggestRagas, type TagChoices } from './choices';
import { type Hearers, WhoHears } from './who-hears';

/** What stands in the form to begin with: slugs, words and a day (YYYY-MM-DD); '' for what is not said. */
export type Editable = {
  id: string;
  version: number;
  title: string;
  raga: Choice | null;
  taal: string;
  form: string;
  kind: string;
  laya: string;
  sa: string;
  notes: string;
  recordedOn: string;
};

type Props = {
  recording: Editable;
  choices: TagChoices & { sas: readonly Choice[] };
  hearers: Hearers;
  save: (before: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>;
};

/**
 * A recording's title, tags, notes, and who hears it. Where somebody else saved meanwhile, the server says so: what was typed stays,
 * and the newer version is taken note of, so that saving once more is a choice and not an accident.
 */
export function EditRecording({ recording, choices, hearers, save }: Props) {
  const t = useWords('libraryEdit');
  const router = useRouter();
  const saved = async (before: Result<unknown> | null, form: FormData) => {
    const answer = await save(before, form);
    if (!answer.ok) router.refresh();
    return answer;
  };

  return (
    <Form action={saved} done={t('saved')} onDone={() => router.push(`/library/${recording.id}`)}>
      <input type="hidden" name="recordingId" value={recording.id} />
      <input type="hidden" name="version" value={recording.version} />
      <Field name="title" label={t('title')} required>
        <Input defaultValue={recording.title} maxLength={200} autoComplete="off" />
      </Field>
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
        <Field name="raga" label={t('raga')} hint={t('ragaHint')} optional>
          <Combobox options={suggestRagas} defaultValue={recording.raga ?? undefined} />
        </Field>
        <Field name="taal" label={t('taal')} optional>
          <ChoiceSelect choices={choices.taals} none={t('notSaid')} defaultValue={recording.taal} />
        </Field>
        <Field name="form" label={t('form')} optional>
          <ChoiceSelect choices={choices.forms} none={t('notSaid')} defaultValue={recording.form} />
        </Field>
        <Field name="kind" label={t('kind')}>
          <ChoiceSelect choices={choices.kinds} defaultValue={recording.kind} />
        </Field>
        <Field name="laya" label={t('laya')} optional>
          <ChoiceSelect choices={choices.layas} none={t('notSaid')} defaultValue={recording.laya} />
        </Field>
        <Field name="sa" label={t('sa')} hint={t('saHint')} optional>
          <ChoiceSelect choices={choices.sas} none={t('notSaid')} defaultValue={recording.sa} />
        </Field>
        <Field name="recordedOn" label={t('recordedOn')} optional>
          <Input type="date" defaultValue={recording.recordedOn} />
        </Field>
      </div>
      <Field name="notes" label={t('notes')} hint={t('notesHint')} optional>
        <TextArea defaultValue={recording.notes} rows={4} maxLength={5000} />
      </Field>
      <WhoHears hearers={hearers} />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}
