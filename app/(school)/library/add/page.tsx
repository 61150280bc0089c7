import type { Metadata } from 'next';
import { AddRecordings } from '@/components/library/upload/add-recordings';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { hearersToChoose } from '../[recordingId]/edit/hearers-of';
import { bookFor } from '../school-formats';
import { tagChoices } from '../tag-choices';
import { guessTags } from './actions';

export const metadata: Metadata = { title: words('library')('addTitle') };

/** Where recordings come in: chosen, looked through, sent, and followed until phones can play them. */
export default async function AddRecordingsPage() {
  const t = words('library');
  const teacher = await theTeacher();
  const [book, toChoose] = await Promise.all([bookFor(teacher), hearersToChoose(teacher)]);
  const hearers = { visibility: 'everyone' as const, batchIds: [], personIds: [], ...toChoose };
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('addTitle')} back={{ href: '/library', label: t('title') }} />
      <ClientWords areas={['libraryUpload', 'libraryEdit']}>
        <AddRecordings owner={teacher.personId} choices={tagChoices(book)} hearers={hearers} guessTags={guessTags} />
      </ClientWords>
    </div>
  );
}
