import type { Metadata } from 'next';
import { TermForm } from '@/components/ragas/term-form';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { saveOurTaal } from '../../ragas/actions';
import { taalValues } from '../../ragas/term-values';

export const metadata: Metadata = { title: words('ragaForms')('addTaal') };

/** Where a teacher adds a taal of the school's own. */
export default async function AddTaalPage() {
  await theTeacher();
  const t = words('ragaForms');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('addTaal')} lead={t('lead')} back={{ href: '/taals', label: words('ragas')('toTaals') }} />
      <ClientWords areas={['ragaForms']}>
        <TermForm kind="taal" save={saveOurTaal} values={taalValues()} />
      </ClientWords>
    </div>
  );
}
