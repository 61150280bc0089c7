import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DrawnNotation, NotationTools } from '@/components/library/notation/drawn-notation';
import { trackOf } from '@/components/library/shelf-recording';
import { PageHeader } from '@/components/ui/page-header';
import { theViewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { notationIn } from '@/lib/music/notation';
import { schoolFormats } from '../../school-formats';
import { shelfRecording } from '../../shelf-recording';
import { recordingOr404 } from '../recording-or-404';
import { scriptOfDevice } from '../script-of-device';

export const metadata: Metadata = { title: words('sheet')('notation') };

/** The notation of a recording on a sheet of its own, to sing from and to print. */
export default async function NotationPage({ params }: { params: Promise<{ recordingId: string }> }) {
  const viewer = await theViewer();
  const { recordingId } = await params;
  const row = await recordingOr404(viewer, recordingId);
  if (!row.notation.trim()) notFound();
  const recording = shelfRecording(row, await schoolFormats(viewer));
  const track = recording.readiness.state === 'ready' ? trackOf(recording) : undefined;
  const written = { recordingId, text: row.notation, taal: row.taal, script: await scriptOfDevice(), track };
  const taal = notationIn(row.notation).taal?.name ?? recording.taal;
  const said = [recording.raga?.name, taal, recording.laya].filter(Boolean).join(' · ');
  return (
    <ClientWords areas={['sheetHand']}>
      <div data-screen-only>
        <PageHeader title={recording.title} above={said} back={{ href: `/library/${recordingId}`, label: words('sheet')('recording') }} />
        <NotationTools written={written} />
      </div>
      <section data-sheet aria-label={words('sheet')('notation')} className="rounded-large border border-line bg-card p-5 md:p-8 print:border-0 print:bg-transparent print:p-0">
        <header className="hidden pb-6 print:block">
          <p className="font-title text-title">{recording.title}</p>
          <p>{said}</p>
        </header>
        <DrawnNotation written={written} />
      </section>
    </ClientWords>
  );
}
