import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TermForm } from '@/components/ragas/term-form';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { bookFor } from '../../../library/school-formats';
import { saveOurTaal } from '../../../ragas/actions';
import { TermEnd } from '../../../ragas/term-end';
import { taalValues } from '../../../ragas/term-values';

export const metadata: Metadata = { title: words('ragas')('edit') };

/** Where a teacher says of a taal what this school holds true. */
export default async function EditTaalPage({ params }: { params: Promise<{ slug: string }> }) {
  const teacher = await theTeacher();
  const { slug } = await params;
  const taal = (await bookFor(teacher)).taal.bySlug(slug) ?? notFound();
  const t = words('ragaForms');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('changeRaga', { name: taal.name })} lead={t('lead')} back={{ href: `/taals/${slug}`, label: taal.name }} />
      <ClientWords areas={['ragaForms']}>
        <TermForm kind="taal" save={saveOurTaal} values={taalValues(taal)} />
        <TermEnd teacher={teacher} kind="taal" entry={taal} />
      </ClientWords>
    </div>
  );
}
