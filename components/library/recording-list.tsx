import { List } from '@/components/ui/list-row';
import { ClientWords } from '@/lib/i18n/client-words';
import { FreshWhile } from './fresh-while';
import { RecordingLine, type TeacherHand } from './recording-line';
import { isOnItsWay, type ShelfRecording } from './shelf-recording';

type Props = {
  label: string;
  recordings: readonly ShelfRecording[];
  /** What a teacher may do to them; without it one only listens. */
  hand?: TeacherHand;
  /** Whether each shows its raga's face; on a raga's own page it stands at the top already. */
  faces?: boolean;
};

/** Recordings under one another, each to be played at once. Comes alive by itself while one is still being prepared. */
export function RecordingList({ label, recordings, hand, faces }: Props) {
  return (
    <ClientWords areas={['libraryRow']}>
      <List aria-label={label}>
        {recordings.map((recording) => (
          <RecordingLine key={recording.id} recording={recording} hand={hand} face={faces} />
        ))}
      </List>
      <FreshWhile preparing={recordings.some(isOnItsWay)} />
    </ClientWords>
  );
}
