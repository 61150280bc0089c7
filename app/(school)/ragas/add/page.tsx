import type { Metadata } from 'next';
import { TermForm } from '@/components/ragas/term-form';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { saveOurRaga } from '../actions';
import { ragaOffers, ragaValues } from '../term-values';

export const metadata: Metadata = { title: words('ragaForms')('addRaga') };

/** Where a teacher adds a raga of the school's own. */
export default async function AddRagaPage() {
  await theTeacher();
  const t = words('ragaForms');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('addRaga')} lead={t('lead')} back={{ href: '/ragas', label: words('ragas')('toRagas') }} />
      <ClientWords areas={['ragaForms']}>
        <TermForm kind="raga" save={saveOurRaga} values={ragaValues()} {...ragaOffers()} />
      </ClientWords>
    </div>
  );
}
