'use client';

import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type Props = { recordingId: string; link?: { id: string; url: string; label: string }; action: FormAction<{ linkId: string }>; onDone: () => void };

/** An address and what it is called. */
export function LinkForm({ recordingId, link, action, onDone }: Props) {
  const t = useWords('sheetHand');
  return (
    <Form action={action} done={t('linkSaved')} onDone={onDone}>
      <input type="hidden" name={link ? 'linkId' : 'recordingId'} value={link?.id ?? recordingId} />
      <Field name="url" label={t('linkAddress')} hint={t('linkAddressHint')}>
        <Input defaultValue={link?.url} inputMode="url" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={2000} required />
      </Field>
      <Field name="label" label={t('linkName')} hint={t('linkNameHint')} optional>
        <Input defaultValue={link?.label} maxLength={120} autoComplete="off" />
      </Field>
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}
