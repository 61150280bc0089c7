import type { Metadata } from 'next';
import { BatchList } from '@/components/people/batch-list';
import { Card, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { theTeacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { batchRows } from '@/lib/people';
import { addBatch, restoreBatch } from './actions';

export const metadata: Metadata = { title: words('people')('batches') };

/** The school's batches, and a new one. */
export default async function BatchesPage() {
  const t = words('people');
  const rows = await batchRows(await theTeacher());
  return (
    <>
      <PageHeader title={t('batches')} lead={t('batchesLead')} back={{ href: '/people', label: t('back') }} />
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <BatchList rows={rows} restore={restoreBatch} />
        <Card>
          <CardTitle>{t('newBatch')}</CardTitle>
          <Form action={addBatch}>
            <Field name="name" label={t('batchName')} hint={t('batchNameHint')}>
              <Input autoComplete="off" required maxLength={80} />
            </Field>
            <SubmitButton className="self-start">{t('makeBatch')}</SubmitButton>
          </Form>
        </Card>
      </div>
    </>
  );
}
