'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import type { OneBatch } from '@/lib/people/shared';

type Do = (input: OneBatch) => Promise<Result<OneBatch>>;
type BatchNameProps = {
  batch: { id: string; name: string; archivedAt: Date | null };
  hand: { rename: FormAction<OneBatch>; archive: Do; restore: Do };
};

/** A batch's name, and closing it or opening it again. */
export function BatchName({ batch, hand }: BatchNameProps) {
  const t = useWords('peopleHand');
  const router = useRouter();
  const { pending, act } = useUndoable();
  const one = { batchId: batch.id };
  return (
    <>
      <Form action={hand.rename} done={t('saved')}>
        <input type="hidden" name="batchId" value={batch.id} />
        <Field name="name" label={t('batchName')}>
          <Input defaultValue={batch.name} autoComplete="off" required maxLength={80} />
        </Field>
        <SubmitButton tone="wash" className="self-start">
          {t('rename')}
        </SubmitButton>
      </Form>
      <hr className="my-5 border-line" />
      <p className="pb-3 text-small text-soft">{t('closeLead')}</p>
      <Button tone={batch.archivedAt ? 'wash' : 'danger'} pending={pending} onClick={batch.archivedAt ? open : close}>
        {t(batch.archivedAt ? 'openBatch' : 'closeBatch')}
      </Button>
    </>
  );

  function close() {
    void act({
      act: () => hand.archive(one),
      done: t('batchClosed', { name: batch.name }),
      undo: { act: () => hand.restore(one), done: t('batchOpened', { name: batch.name }) },
      then: () => router.push('/people/batches'),
    });
  }

  function open() {
    void act({ act: () => hand.restore(one), done: t('batchOpened', { name: batch.name }) });
  }
}
