import type { Metadata } from 'next';
import { TermForm } from '@/components/ragas/term-form';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { saveOurForm } from '../../ragas/actions';
import { formValues } from '../../ragas/term-values';

export const metadata: Metadata = { title: words('ragaForms')('addForm') };

/** Where a teacher adds a form of the school's own. */
export default async function AddFormPage() {
  await theTeacher();
  const t = words('ragaForms');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('addForm')} lead={t('lead')} back={{ href: '/forms', label: words('ragas')('toForms') }} />
      <ClientWords areas={['ragaForms']}>
        <TermForm kind="form" save={saveOurForm} values={formValues()} />
      </ClientWords>
    </div>
  );
}
