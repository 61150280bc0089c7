'use client';

import { type SubmitEvent, useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { TextArea } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { StudentPreview } from '@/lib/people/shared';
import { PreviewLines } from './preview-lines';

type AddManyProps = {
  lookOver: FormAction<StudentPreview[]>;
  addMany: FormAction<{ added: number; left: number }>;
  batches: { id: string; name: string }[];
};

type Step = { at: 'typing' } | { at: 'looking'; lines: StudentPreview[] } | { at: 'done'; added: number; left: number };

/** A class at once: names are pasted, looked over (who is new, who is here already), and only then added. */
export function AddMany({ lookOver, addMany, batches }: AddManyProps) {
  const t = useWords('peopleHand');
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>({ at: 'typing' });
  if (step.at === 'done')
    return (
      <EmptyState
        title={t('addedMany', { count: step.added })}
        action={
          <div className="flex flex-wrap justify-center gap-3">
            <ButtonLink href="/people/cards" prefetch={false}>
              {t('theirCards')}
            </ButtonLink>
            <Button tone="wash" onClick={again}>
              {t('addMore')}
            </Button>
          </div>
        }
      >
        {step.left > 0 ? t('leftOut', { count: step.left }) : t('theirCardsLead')}
      </EmptyState>
    );
  if (step.at === 'typing')
    return (
      <Form action={lookOver} onSubmit={keep} onDone={(lines) => setStep({ at: 'looking', lines })} className="max-w-2xl">
        <Field name="text" label={t('names')} hint={t('namesHint')}>
          <TextArea rows={10} required autoFocus defaultValue={text} className="min-h-64" placeholder={t('namesExample')} />
        </Field>
        <SubmitButton className="self-start">{t('lookOver')}</SubmitButton>
      </Form>
    );
  const fresh = step.lines.filter(({ state }) => state === 'new').length;
  return (
    <Form action={addMany} onDone={(done) => setStep({ at: 'done', ...done })} className="max-w-2xl">
      <input type="hidden" name="text" value={text} />
      <h2 className="font-title text-subtitle">{t('willAdd', { count: fresh })}</h2>
      <PreviewLines lines={step.lines} />
      {fresh > 0 && batches.length > 0 && (
        <Field name="batchId" label={t('intoBatch')} optional>
          <Select defaultValue="">
            <option value="">{t('noBatch')}</option>
            {batches.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className="flex flex-wrap gap-3">
        {fresh > 0 && <SubmitButton>{t('addThem', { count: fresh })}</SubmitButton>}
        <Button tone="wash" onClick={() => setStep({ at: 'typing' })}>
          {t('changeList')}
        </Button>
      </div>
    </Form>
  );

  function keep(event: SubmitEvent<HTMLFormElement>) {
    setText(String(new FormData(event.currentTarget).get('text')));
  }

  function again() {
    setText('');
    setStep({ at: 'typing' });
  }
}
