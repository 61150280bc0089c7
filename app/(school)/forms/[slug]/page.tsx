import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TermForm } from '@/components/ragas/term-form';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { bookFor } from '../../library/school-formats';
import { saveOurForm } from '../../ragas/actions';
import { TermEnd } from '../../ragas/term-end';
import { formValues } from '../../ragas/term-values';

export const metadata: Metadata = { title: words('ragas')('edit') };

/** Where a teacher says of a form what this school holds true. */
export default async function EditFormPage({ params }: { params: Promise<{ slug: string }> }) {
  const teacher = await theTeacher();
  const { slug } = await params;
  const form = (await bookFor(teacher)).form.bySlug(slug) ?? notFound();
  const t = words('ragaForms');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('changeRaga', { name: form.name })} lead={t('lead')} back={{ href: '/forms', label: words('ragas')('toForms') }} />
      <ClientWords areas={['ragaForms']}>
        <TermForm kind="form" save={saveOurForm} values={formValues(form)} />
        <TermEnd teacher={teacher} kind="form" entry={form} />
      </ClientWords>
    </div>
  );
}
