import type { Metadata } from 'next';
import { ContactFields } from '@/components/people/person-fields';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { theTeacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { addStudent } from '../actions';

export const metadata: Metadata = { title: words('people')('add') };

/** A student and, in the same step, a parent. */
export default async function AddStudentPage() {
  await theTeacher();
  const t = words('people');
  return (
    <div className="max-w-lg">
      <PageHeader title={t('add')} back={{ href: '/people', label: t('back') }} />
      <Form action={addStudent}>
        <Field name="name" label={t('name')}>
          <Input autoComplete="off" required autoFocus maxLength={120} />
        </Field>
        <Field name="parentName" label={t('parentName')} optional>
          <Input autoComplete="off" maxLength={120} />
        </Field>
        <ContactFields />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </div>
  );
}
