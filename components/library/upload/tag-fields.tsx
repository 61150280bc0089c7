'use client';

import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { useWords } from '@/lib/i18n/client';
import { ChoiceSelect } from '../choice-select';
import { suggestRagas, type TagChoices } from '../choices';
import type { Tags } from './upload-queue';

type Props = { tags: Tags; choices: TagChoices; onTag: (tags: Tags) => void };

/** Raga, taal, form and kind, for one file or for all of them. */
export function TagFields({ tags, choices, onTag }: Props) {
  const t = useWords('libraryUpload');
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(9.25rem,1fr))] gap-4">
      <Field name="raga" label={t('raga')}>
        <Combobox
          options={suggestRagas}
          defaultValue={tags.raga ? { value: tags.raga, label: tags.ragaName ?? tags.raga } : undefined}
          onChange={(option) => onTag({ raga: option?.value ?? '', ragaName: option?.label ?? '' })}
        />
      </Field>
      <Field name="taal" label={t('taal')}>
        <ChoiceSelect choices={choices.taals} none={t('notSaid')} value={tags.taal ?? ''} onChange={(event) => onTag({ taal: event.target.value })} />
      </Field>
      <Field name="form" label={t('form')}>
        <ChoiceSelect choices={choices.forms} none={t('notSaid')} value={tags.form ?? ''} onChange={(event) => onTag({ form: event.target.value })} />
      </Field>
      <Field name="kind" label={t('kind')}>
        <ChoiceSelect choices={choices.kinds} none={t('notSaid')} value={tags.kind ?? ''} onChange={(event) => onTag({ kind: event.target.value })} />
      </Field>
    </div>
  );
}
