import { NewestRecording } from '@/components/library/newest-recording';
import { RecordingList } from '@/components/library/recording-list';
import type { Viewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { newest } from '@/lib/library';
import { schoolFormats } from '../library/school-formats';
import { shelfRecording } from '../library/shelf-recording';

/** What is new for this viewer to hear, as far as it can be played: the first large, a few others in a list. */
export async function toHear(viewer: Viewer) {
  const formats = await schoolFormats(viewer);
  const recordings = (await newest(viewer, 6)).map((row) => shelfRecording(row, formats));
  const [first, ...others] = recordings.filter(({ readiness }) => readiness.state === 'ready');
  return {
    first: first && <NewestRecording recording={first} />,
    others: others.length > 0 ? <RecordingList label={words('home')('listenAgain')} recordings={others} faces /> : undefined,
  };
}
