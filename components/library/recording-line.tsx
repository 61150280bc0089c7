import { clsx } from 'clsx';
import { PlayButton } from '@/components/player/play-button';
import type { Track } from '@/components/player/track';
import { Face } from '@/components/ui/face';
import { ListRow } from '@/components/ui/list-row';
import { clock } from '@/lib/i18n/clock';
import { ReadinessLine } from './readiness-line';
import { RecordingMenu } from './recording-menu';
import type { ShelfRecording } from './shelf-recording';
import { rowData } from './tagging/row-data';
import { TagsInPlace, Tick } from './tagging/tags-in-place';
import type { Preparing } from './try-again';
import type { Shelving } from './use-deletion';

/** The commands a teacher has beside a recording. */
export type TeacherHand = Shelving & Preparing;

/** `track`: for its ▶, where it can be played already. */
type Props = { recording: ShelfRecording; track?: Track; hand?: TeacherHand; face?: boolean };

/** One recording in a list: what it is, how long, and its ▶. What does not play yet says why. */
export function RecordingLine({ recording, track, hand, face }: Props) {
  const { id, title, raga, taal, form, laya, seconds, day, readiness } = recording;
  const said = [face && raga?.name, form, taal, seconds && clock(seconds)].filter(Boolean).join(DOT);
  const more = [laya, day].filter(Boolean).join(DOT);
  const taught = hand && recording.edit;
  return (
    <ListRow
      href={`/library/${id}`}
      data-row={hand && rowData(recording)}
      className={taught && TAUGHT}
      lead={
        (face || taught) && (
          <>
            {taught && <Tick title={title} />}
            {face && <Face face={raga?.face} className={clsx('size-12 rounded-small', taught && BESIDE_TICK)} />}
          </>
        )
      }
      title={title}
      detail={
        <>
          {taught ? <TagsInPlace recording={recording} raga={face} /> : said}
          {more && <span className="max-md:hidden">{said ? `${DOT}${more}` : more}</span>}
          <ReadinessLine id={id} readiness={readiness} hand={hand} />
        </>
      }
      end={
        <>
          {hand && (
            // On a phone the title needs the room, and the recording's own page has the same.
            <div className="max-md:hidden">
              <RecordingMenu id={id} title={title} movable={Boolean(taught)} remove={hand.remove} restore={hand.restore} />
            </div>
          )}
          {track && <PlayButton track={track} className="size-12" />}
        </>
      }
    />
  );
}

// A finger that rests on it takes it along; the browser's own menu for links would come in between.
const TAUGHT = `[-webkit-touch-callout:none] has-[[data-tick]:checked]:bg-peacock-wash [&>div:first-child]:flex [&>div:first-child]:items-center
  [&>div:first-child:has(>label[hidden]:only-child)]:hidden`;
// On a phone the tick box takes the face's place, for the title needs the room.
const BESIDE_TICK = 'max-md:peer-[:not([hidden])]:hidden';

// The dot stays with the word before it when a line ends.
const DOT = '\u00a0· ';
