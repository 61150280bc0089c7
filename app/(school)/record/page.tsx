import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { ownSchool } from '@/lib/people';
import { hearersToChoose } from '../library/[recordingId]/edit/hearers-of';
import { bookFor } from '../library/school-formats';
import { saChoices, tagChoices } from '../library/tag-choices';
import { RecordRoom } from './record-room';

export const metadata: Metadata = { title: words('recorder')('title') };

/** Where a teacher records: one big button, and what comes of it. */
export default async function RecordPage() {
  const t = words('recorder');
  const teacher = await theTeacher();
  const [book, toChoose, { timeZone }] = await Promise.all([bookFor(teacher), hearersToChoose(teacher), ownSchool(teacher)]);
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('title')} back={{ href: '/library', label: words('library')('title') }} />
      <ClientWords areas={['recorder', 'libraryEdit']}>
        <RecordRoom owner={teacher.personId} timeZone={timeZone} choices={{ ...tagChoices(book), sas: saChoices() }} toChoose={toChoose} />
      </ClientWords>
    </div>
  );
}
