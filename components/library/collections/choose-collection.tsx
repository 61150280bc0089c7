'use client';

import { Combobox, type Option } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type Props = { recordingId: string; action: FormAction<{ collectionId: string; name: string }>; onDone: () => void };

/** The name of a collection: one that is there, by a few letters, or a new one. */
export function ChooseCollection({ recordingId, action, onDone }: Props) {
  const t = useWords('sheetHand');
  return (
    <Form action={action} done={t('intoCollection')} onDone={onDone} className="pb-40">
      <input type="hidden" name="recordingId" value={recordingId} />
      <Field name="collection" label={t('collectionName')} hint={t('collectionNameHint')}>
        <Combobox options={collectionsLike} freeText />
      </Field>
      <SubmitButton>{t('add')}</SubmitButton>
    </Form>
  );
}

async function collectionsLike(typed: string): Promise<readonly Option[]> {
  const answer = await fetch(`/library/collections/suggestions?name=${encodeURIComponent(typed.slice(0, 60))}`);
  return answer.ok ? ((await answer.json()) as Option[]) : [];
}
