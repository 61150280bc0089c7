import type { Metadata } from 'next';
import { EditRecording } from '@/components/library/edit-recording';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { bookFor } from '../../school-formats';
import { saChoices, tagChoices } from '../../tag-choices';
import { takeBack } from '../../tagging/actions';
import { recordingOr404 } from '../recording-or-404';
import { saveRecording } from './actions';
import { editable } from './editable';
import { hearersOf } from './hearers-of';

export const metadata: Metadata = { title: words('library')('editTitle') };

/** Where a teacher puts right what is said about a recording, and who hears it. */
export default async function EditRecordingPage({ params }: { params: Promise<{ recordingId: string }> }) {
  const t = words('library');
  const teacher = await theTeacher();
  const { recordingId } = await params;
  const [recording, book] = await Promise.all([recordingOr404(teacher, recordingId), bookFor(teacher)]);
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('editTitle')} back={{ href: `/library/${recordingId}`, label: recording.title }} />
      <ClientWords areas={['libraryEdit', 'libraryTagging']}>
        <EditRecording
          recording={editable(recording, book)}
          choices={{ ...tagChoices(book), sas: saChoices() }}
          hearers={await hearersOf(teacher, recording)}
          save={saveRecording}
          takeBack={takeBack}
        />
      </ClientWords>
    </div>
  );
}
