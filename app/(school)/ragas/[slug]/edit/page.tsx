import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TermForm } from '@/components/ragas/term-form';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { bookFor } from '../../../library/school-formats';
import { saveOurRaga } from '../../actions';
import { TermEnd } from '../../term-end';
import { ragaOffers, ragaValues } from '../../term-values';

export const metadata: Metadata = { title: words('ragas')('edit') };

/** Where a teacher says of a raga what this school holds true. */
export default async function EditRagaPage({ params }: { params: Promise<{ slug: string }> }) {
  const teacher = await theTeacher();
  const { slug } = await params;
  const raga = (await bookFor(teacher)).raga.bySlug(slug) ?? notFound();
  const t = words('ragaForms');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('changeRaga', { name: raga.name })} lead={t('lead')} back={{ href: `/ragas/${slug}`, label: raga.name }} />
      <ClientWords areas={['ragaForms']}>
        <TermForm kind="raga" save={saveOurRaga} values={ragaValues(raga)} {...ragaOffers()} />
        <TermEnd teacher={teacher} kind="raga" entry={raga} />
      </ClientWords>
    </div>
  );
}
