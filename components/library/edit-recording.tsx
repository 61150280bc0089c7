'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input, TextArea } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { toast } from '@/components/ui/toast-store';
import { Unsaved } from '@/components/ui/unsaved';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import { ChoiceSelect } from './choice-select';
import { type Choice, suggestRagas, type TagChoices } from './choices';
import type { TaggingHand } from './tagging/tagging-hand';
import { useTakeBack } from './tagging/use-retag';
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

type Saved = Result<{ recordingId: string; version: number; operationId: string | null }>;

type Props = {
  recording: Editable;
  choices: TagChoices & { sas: readonly Choice[] };
  hearers: Hearers;
  save: (before: Saved | null, form: FormData) => Promise<Saved>;
  takeBack: TaggingHand['takeBack'];
};

/**
 * A recording's title, tags, notes, and who hears it. Only what was changed here is sent. Where somebody else saved meanwhile, the
 * server says so: what was typed stays, and the newer version is taken note of, so that saving once more puts one's own changes beside
 * the other's.
 */
export function EditRecording({ recording, choices, hearers, save, takeBack }: Props) {
  const t = useWords('libraryEdit');
  const router = useRouter();
  const [asOpened] = useState(recording);
  const saved = async (before: Saved | null, form: FormData) => {
    const answer = await save(before, changedIn(form, asOpened));
    if (!answer.ok) router.refresh();
    return answer;
  };

  const undo = useTakeBack({ takeBack });
  const done = ({ operationId }: { operationId: string | null }) => {
    toast(t('saved'), { undo: operationId ? () => undo(operationId) : undefined });
    router.push(`/library/${recording.id}`);
  };

  return (
    <Form action={saved} onDone={done}>
      <input type="hidden" name="recordingId" value={recording.id} />
      <input type="hidden" name="version" value={recording.version} />
      <Unsaved />
      <Field name="title" label={t('title')} required>
        <Input defaultValue={recording.title} maxLength={200} autoComplete="off" />
      </Field>
      <Field name="raga" label={t('raga')} hint={t('ragaHint')}>
        <Combobox freeText options={suggestRagas} defaultValue={recording.raga ?? undefined} />
      </Field>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9.25rem,1fr))] items-start gap-x-4 gap-y-5">
        <Field name="taal" label={t('taal')}>
          <ChoiceSelect choices={choices.taals} none={t('notSaid')} defaultValue={recording.taal} />
        </Field>
        <Field name="form" label={t('form')}>
          <ChoiceSelect choices={choices.forms} none={t('notSaid')} defaultValue={recording.form} />
        </Field>
        <Field name="kind" label={t('kind')}>
          <ChoiceSelect choices={choices.kinds} defaultValue={recording.kind} />
        </Field>
        <Field name="laya" label={t('laya')}>
          <ChoiceSelect choices={choices.layas} none={t('notSaid')} defaultValue={recording.laya} />
        </Field>
        <Field name="sa" label={t('sa')} hint={t('saHint')}>
          <ChoiceSelect choices={choices.sas} none={t('notSaid')} defaultValue={recording.sa} />
        </Field>
        <Field name="recordedOn" label={t('recordedOn')}>
          <Input type="date" defaultValue={recording.recordedOn} />
        </Field>
      </div>
      <Field name="notes" label={t('notes')} hint={t('notesHint')}>
        <TextArea defaultValue={recording.notes} rows={4} maxLength={4000} />
      </Field>
      <WhoHears hearers={hearers} />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}

function changedIn(form: FormData, opened: Editable): FormData {
  for (const [name, value] of fieldsOf(opened)) if (form.get(name) === value) form.delete(name);
  return form;
}

const fieldsOf = ({ id: _, version: __, raga, ...fields }: Editable) => Object.entries({ ...fields, raga: raga?.value ?? '' });
