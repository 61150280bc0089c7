import type { ReactNode } from 'react';
import { PlayAll } from '@/components/player/play-all';
import { PlayQueue } from '@/components/player/play-queue';
import { List } from '@/components/ui/list-row';
import { ClientWords } from '@/lib/i18n/client-words';
import { FreshWhile } from './fresh-while';
import { RecordingLine, type TeacherHand } from './recording-line';
import { isOnItsWay, type ShelfRecording, trackOf } from './shelf-recording';

type Props = {
  label: string;
  recordings: readonly ShelfRecording[];
  /** What a teacher may do to them; without it one only listens. */
  hand?: TeacherHand;
  /** Whether each shows its raga's face; on a raga's own page it stands at the top already. */
  faces?: boolean;
  /** What stands over the list; beside it, all of them can be played one after the other. */
  head?: ReactNode;
  /** What a teacher can do with the list as a whole, beside “play all”. */
  tools?: ReactNode;
  /** The same as a table, instead of the list, where there is room for one. */
  table?: ReactNode;
};

/** Recordings under one another, each to be played at once. Comes alive by itself while one is still being prepared. */
export function RecordingList({ label, recordings, hand, faces, head, tools, table }: Props) {
  // The same objects for the rows and the queue, so that each travels once.
  const rows = recordings.map((recording) => ({ recording, track: recording.readiness.state === 'ready' ? trackOf(recording) : undefined }));
  const tracks = rows.flatMap(({ track }) => track ?? []);
  return (
    <ClientWords areas={['libraryRow']}>
      <PlayQueue tracks={tracks}>
        {head && (
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-3">
            {head}
            <div className="flex shrink-0 items-center gap-2">
              {tools}
              {tracks.length > 1 && <PlayAll tracks={tracks} />}
            </div>
          </div>
        )}
        <List aria-label={label} className={table ? 'desk:hidden' : undefined}>
          {rows.map(({ recording, track }) => (
            <RecordingLine key={recording.id} recording={recording} track={track} hand={hand} face={faces} />
          ))}
        </List>
        {table && <div className="max-desk:hidden">{table}</div>}
      </PlayQueue>
      <FreshWhile preparing={recordings.some(isOnItsWay)} />
    </ClientWords>
  );
}
