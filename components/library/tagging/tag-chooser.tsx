'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChipButton } from '@/components/ui/chip';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useWords } from '@/lib/i18n/client';
import { suggestRagas } from '../choices';
import type { TagField } from './tagging-hand';
import type { DeskChoices } from './use-choices';

/** The value chosen: what is sent (null: not said) and what is read. */
export type Picked = { value: string | null; label: string };

type Props = { tag: TagField; choices: DeskChoices; now?: { value: string; label: string }; onPick: (picked: Picked) => void };

/** The control for one tag; what is picked counts at once. A title or a day is typed, and taken with its button. */
export function TagChooser({ tag, choices, now, onPick }: Props) {
  const t = useWords('libraryTagging');
  const label = t(`tag.${tag}`);
  if (tag === 'title' || tag === 'recordedOn') return <Typed tag={tag} label={label} now={now?.value ?? ''} onPick={onPick} />;
  return (
    <div className="flex flex-col gap-3">
      {tag === 'kind' || tag === 'laya' ? (
        <div role="group" aria-label={label} className="flex flex-wrap gap-2">
          {(tag === 'kind' ? choices.kinds : choices.layas).map((choice) => (
            <ChipButton key={choice.value} active={choice.value === now?.value} onClick={() => onPick(choice)}>
              {choice.label}
            </ChipButton>
          ))}
        </div>
      ) : (
        <Field name={tag} label={label}>
          <Combobox
            options={tag === 'raga' ? suggestRagas : tag === 'taal' ? choices.taals : choices.forms}
            placeholder={now?.label || t('type')}
            onChange={(option) => option && onPick(option)}
          />
        </Field>
      )}
      {tag !== 'kind' && now?.value !== '' && (
        <Button tone="quiet" size="small" className="self-start" onClick={() => onPick({ value: null, label: t('none') })}>
          {t(`without.${tag}`)}
        </Button>
      )}
    </div>
  );
}

function Typed({ tag, label, now, onPick }: { tag: 'title' | 'recordedOn'; label: string; now: string; onPick: (picked: Picked) => void }) {
  const t = useWords('libraryTagging');
  const [value, setValue] = useState(now);
  const empty = !value.trim();
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag === 'title' && empty) return;
        onPick({ value: empty ? null : value.trim(), label: empty ? t('none') : value.trim() });
      }}
    >
      <Field name={tag} label={label}>
        <Input type={tag === 'title' ? 'text' : 'date'} maxLength={200} value={value} onChange={(event) => setValue(event.target.value)} autoComplete="off" required={tag === 'title'} />
      </Field>
      <Button type="submit" size="small" className="self-start">
        {t('save')}
      </Button>
    </form>
  );
}
