'use client';

import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input, TextArea } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type Made = { collectionId: string };
type Props = { collection?: { id: string; name: string; description: string }; action: FormAction<Made>; onDone: (fruit: Made) => void };

/** A collection's name, and a sentence about it. */
export function CollectionForm({ collection, action, onDone }: Props) {
  const t = useWords('collectionsHand');
  return (
    <Form action={action} done={t(collection ? 'saved' : 'made')} onDone={onDone}>
      {collection && <input type="hidden" name="collectionId" value={collection.id} />}
      <Field name="name" label={t('name')} hint={t('nameHint')}>
        <Input defaultValue={collection?.name} maxLength={80} autoComplete="off" required />
      </Field>
      <Field name="description" label={t('description')} optional>
        <TextArea defaultValue={collection?.description} maxLength={500} rows={2} />
      </Field>
      <SubmitButton>{t(collection ? 'save' : 'make')}</SubmitButton>
    </Form>
  );
}
