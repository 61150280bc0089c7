import type { Metadata } from 'next';
import { RecordingSheet } from '@/components/library/recording-sheet';
import { theViewer } from '@/lib/auth';
import { schoolFormats } from '../school-formats';
import { teacherHand } from '../teacher-hand';
import { historyOf } from './history-of';
import { recordingInFull } from './recording-in-full';
import { recordingOr404 } from './recording-or-404';
import { sectionsOf } from './sections-of';

type Props = { params: Promise<{ recordingId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { recordingId } = await params;
  const { title } = await recordingOr404(await theViewer(), recordingId);
  return { title };
}

/** One recording: to be heard, read about and downloaded; for its teacher also to be changed. */
export default async function RecordingPage({ params }: Props) {
  const viewer = await theViewer();
  const { recordingId } = await params;
  const [recording, formats] = await Promise.all([recordingOr404(viewer, recordingId), schoolFormats(viewer)]);
  const full = recordingInFull(recording, formats);
  const sections = await sectionsOf({ viewer, recording, shelf: full, formats });
  return <RecordingSheet recording={full} sections={{ ...sections, history: historyOf(viewer, recordingId) }} hand={viewer.role === 'teacher' ? teacherHand : undefined} />;
}
