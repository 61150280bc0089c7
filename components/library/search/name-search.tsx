'use client';

import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type Props<T> = { title: string; name: string; hidden: Record<string, string>; action: FormAction<T>; onClose: () => void };

/** Asks what a search is to be called, and sends it with what is `hidden`. Fetched when it is first opened. */
export function NameSearch<T>({ title, name, hidden, action, onClose }: Props<T>) {
  const t = useWords('librarySearch');
  return (
    <Dialog open onOpenChange={onClose} title={title}>
      <Form action={action} done={t('kept')} onDone={onClose}>
        {Object.entries(hidden).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <Field name="name" label={t('name')}>
          <Input defaultValue={name} maxLength={60} autoComplete="off" />
        </Field>
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Dialog>
  );
}
