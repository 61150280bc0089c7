'use client';

import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

/** A teacher keeps a link for a raga. */
export function AddRagaLink({ raga, action }: { raga: string; action: FormAction<{ linkId: string }> }) {
  const t = useWords('ragaForms');
  return (
    <details>
      <summary className="flex min-h-11 items-center font-medium text-kumkum">{t('addLink')}</summary>
      <Form action={action} done={t('linkAdded')} emptyWhenDone className="pt-3">
        <input type="hidden" name="raga" value={raga} />
        <Field name="url" label={t('url')} hint={t('urlHint')}>
          <Input type="url" inputMode="url" autoComplete="off" placeholder="https://" />
        </Field>
        <Field name="label" label={t('label')} optional>
          <Input autoComplete="off" />
        </Field>
        <SubmitButton tone="wash">{t('addLink')}</SubmitButton>
      </Form>
    </details>
  );
}
