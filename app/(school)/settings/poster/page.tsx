import type { Metadata } from 'next';
import { Poster } from '@/components/settings/poster';
import { PrintButton } from '@/components/settings/print-button';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { cardSchool } from '../../people/card-school';

export const metadata: Metadata = { title: words('settings')('poster') };

/** The school's code on a sheet for the wall of the classroom. */
export default async function PosterPage() {
  const t = words('settings');
  const teacher = await theTeacher();
  return (
    <ClientWords areas={['settingsHand']}>
      <PageHeader title={t('poster')} lead={t('posterLead')} back={{ href: '/settings', label: t('title') }} end={<PrintButton />} />
      <Poster school={await cardSchool(teacher)} />
    </ClientWords>
  );
}
