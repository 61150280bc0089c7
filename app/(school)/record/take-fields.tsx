'use client';

import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { ChoiceSelect } from '@/components/library/choice-select';
import { type Choice, suggestRagas, type TagChoices } from '@/components/library/choices';
import { WhoHearsThem } from '@/components/library/upload/who-hears-them';
import type { Hearers } from '@/components/library/who-hears';
import type { Tags } from '@/components/recorder/take';
import { Card } from '@/components/ui/card';
import { Switch } from '@/components/ui/checkbox';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Input, TextArea } from '@/components/ui/input';
import { useWords } from '@/lib/i18n/client';

export type TakeChoices = TagChoices & { sas: readonly Choice[] };

type Props = {
  tags: Tags;
  onTag: (tags: Tags) => void;
  choices: TakeChoices;
  toChoose: Pick<Hearers, 'batches' | 'students'>;
  /** When it began, in milliseconds; undefined before that. */
  startedAt?: number;
  /** The title it gets where none is typed. */
  titleFor: (tags: Tags, startedAt: number) => string;
};

/** What is said of a take: its raga and who hears it at once, the rest for whoever wants to. */
export function TakeFields({ tags, onTag, choices, toChoose, startedAt, titleFor }: Props) {
  const t = useWords('recorder');
  const [now] = useState(() => Date.now());
  const [hearers] = useState((): Hearers => ({ visibility: (tags.visibility as Hearers['visibility']) || 'everyone', batchIds: idsIn(tags.batchIds), personIds: idsIn(tags.personIds), ...toChoose }));
  const choose = (name: 'taal' | 'form' | 'kind' | 'laya' | 'sa', of: readonly Choice[]) => (
    <Field name={name} label={t(`field.${name}`)}>
      <ChoiceSelect choices={of} none={t('notSaid')} value={tags[name] ?? ''} onChange={(event) => onTag({ [name]: event.target.value })} />
    </Field>
  );
  return (
    <div className="flex flex-col gap-5">
      <Card className="flex flex-col gap-4">
        <Field name="raga" label={t('field.raga')}>
          <Combobox
            options={suggestRagas}
            defaultValue={tags.raga ? { value: tags.raga, label: tags.ragaName ?? tags.raga } : undefined}
            onChange={(option) => onTag({ raga: option?.value ?? '', ragaName: option?.label ?? '' })}
          />
        </Field>
        <Field name="title" label={t('field.title')}>
          <Input value={tags.title ?? ''} placeholder={titleFor(tags, startedAt ?? now)} maxLength={200} autoComplete="off" onChange={(event) => onTag({ title: event.target.value })} />
        </Field>
        <details className="group -mx-1">
          <summary className="flex min-h-11 items-center justify-between gap-3 rounded-small px-1 font-medium">
            {t('more')}
            <ChevronDown aria-hidden className="size-5 shrink-0 text-soft transition-transform group-open:rotate-180" />
          </summary>
          <div className="flex flex-col gap-4 px-1 pt-2">
            <div className="grid grid-cols-[repeat(auto-fit,minmax(9.25rem,1fr))] gap-4">
              {choose('taal', choices.taals)}
              {choose('form', choices.forms)}
              {choose('kind', choices.kinds)}
              {choose('laya', choices.layas)}
              {choose('sa', choices.sas)}
            </div>
            <Field name="notes" label={t('field.notes')}>
              <TextArea value={tags.notes ?? ''} maxLength={MOST_NOTES} onChange={(event) => onTag({ notes: event.target.value })} />
            </Field>
            <Switch label={t('draft')} hint={t('draftHint')} checked={tags.published === 'false'} onChange={(event) => onTag({ published: event.target.checked ? 'false' : '' })} />
          </div>
        </details>
      </Card>
      <WhoHearsThem hearers={hearers} onSay={onTag} />
    </div>
  );
}

// It travels in the head of a request; more can be written on the recording's own page.
const MOST_NOTES = 1000;

const idsIn = (said: string | undefined) => (said ? said.split(',') : []);
