import type { Metadata } from 'next';
import { EditNotation } from '@/components/library/notation/edit-notation';
import { trackOf } from '@/components/library/shelf-recording';
import { Listen } from '@/components/library/listen';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { taals } from '@/lib/music/taals';
import { schoolFormats } from '../../../school-formats';
import { shelfRecording } from '../../../shelf-recording';
import { recordingOr404 } from '../../recording-or-404';
import { scriptOfDevice } from '../../script-of-device';
import { saveNotation } from '../actions';

export const metadata: Metadata = { title: words('sheet')('notationTitle') };

/** Where a teacher types the notation of a recording, listening to it if they like. */
export default async function EditNotationPage({ params }: { params: Promise<{ recordingId: string }> }) {
  const teacher = await theTeacher();
  const { recordingId } = await params;
  const row = await recordingOr404(teacher, recordingId);
  const recording = shelfRecording(row, await schoolFormats(teacher));
  const track = recording.readiness.state === 'ready' ? { ...trackOf(recording), peaks: row.peaks ?? undefined } : undefined;
  return (
    <ClientWords areas={['notation', 'notationHand', 'libraryRow']}>
      <PageHeader title={words('sheet')('notationTitle')} back={{ href: `/library/${recordingId}`, label: row.title }} />
      {track && (
        <div className="max-w-2xl pb-6">
          <Listen track={track} />
        </div>
      )}
      <EditNotation
        recording={{ id: row.id, version: row.version, notation: row.notation, taal: row.taal }}
        taals={taals.map(({ slug, name, aliases, matras, vibhagStarts, marks, khali }) => ({ slug, name, aliases, matras, vibhagStarts, marks, khali }))}
        script={await scriptOfDevice()}
        track={track}
        save={saveNotation}
      />
    </ClientWords>
  );
}
