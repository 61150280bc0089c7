'use client';

import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type Props = { sheet: { id: string; name: string }; action: FormAction<{ attachmentId: string }>; onDone: () => void };

/** What a sheet is called. */
export function RenameSheet({ sheet, action, onDone }: Props) {
  const t = useWords('sheetHand');
  return (
    <Form action={action} done={t('renamed')} onDone={onDone}>
      <input type="hidden" name="attachmentId" value={sheet.id} />
      <Field name="name" label={t('sheetName')}>
        <Input defaultValue={sheet.name} maxLength={120} autoComplete="off" required />
      </Field>
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}
