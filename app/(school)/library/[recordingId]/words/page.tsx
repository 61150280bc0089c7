import type { Metadata } from 'next';
import { EditWords } from '@/components/library/words/edit-words';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { recordingOr404 } from '../recording-or-404';
import { previewNotes, saveWords } from './actions';

export const metadata: Metadata = { title: words('sheet')('wordsTitle') };

/** Where a teacher writes the notes and the words of a recording. */
export default async function WordsPage({ params }: { params: Promise<{ recordingId: string }> }) {
  const teacher = await theTeacher();
  const { recordingId } = await params;
  const { id, title, version, notes, lyrics } = await recordingOr404(teacher, recordingId);
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={words('sheet')('wordsTitle')} back={{ href: `/library/${id}`, label: title }} />
      <ClientWords areas={['wordsHand']}>
        <EditWords recording={{ id, version, notes, lyrics }} save={saveWords} preview={previewNotes} />
      </ClientWords>
    </div>
  );
}
