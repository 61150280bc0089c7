import { TeacherHome } from '@/components/home/teacher-home';
import { RecordingList } from '@/components/library/recording-list';
import { RecordLink } from '@/components/recorder/record-link';
import { lastSignIns, parentsWaiting, type Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { hourIn } from '@/lib/kit/dates';
import { newest } from '@/lib/library';
import { praharOf, ragaOfTheHour } from '@/lib/music/hour-of-day';
import { alerts, headCount, notYetHere, ownSchool } from '@/lib/people';
import { dismissAlert } from '../actions';
import { schoolFormats } from '../library/school-formats';
import { shelfRecording } from '../library/shelf-recording';
import { ragaTag } from '../library/tag-names';
import { teacherHand } from '../library/teacher-hand';

/** A teacher's home. */
export async function ForTeacher({ teacher }: { teacher: Teacher }) {
  const [formats, { timeZone }, counts, seen, told, wishes, rows] = await Promise.all([
    schoolFormats(teacher),
    ownSchool(teacher),
    headCount(teacher),
    lastSignIns(teacher),
    alerts(teacher),
    parentsWaiting(teacher),
    newest(teacher, 6),
  ]);
  const waiting = await notYetHere(teacher, seen.keys(), { take: 5 });
  const hour = hourIn(timeZone, new Date());
  const raga = ragaOfTheHour(hour);
  const recordings = rows.map((row) => shelfRecording(row, formats));
  return (
    <TeacherHome
      record={<RecordLink />}
      day={formats.longDay(new Date())}
      hour={raga && { ...ragaTag(raga.slug, formats.book), prahar: praharOf(hour) }}
      alerts={told.map(({ id, verb, at }) => ({ id, verb, ago: formats.ago(at) }))}
      wishes={wishes.map(({ personId, name, at }) => ({ personId, name, ago: formats.ago(at) }))}
      dismiss={dismissAlert}
      steps={{ students: counts.students > 0, recording: recordings.length > 0, shared: waiting.total < counts.students }}
      waiting={{ total: waiting.total, students: waiting.people.map(({ id, name, callName, kin }) => ({ id, name, callName, kin: formats.list(kin) })) }}
      newest={recordings.length > 0 && <RecordingList label={words('home')('newest')} recordings={recordings} hand={teacherHand} faces />}
    />
  );
}
