import type { Metadata } from 'next';
import { ParentHome } from '@/components/home/parent-home';
import { StudentHome } from '@/components/home/student-home';
import { TeacherHome } from '@/components/home/teacher-home';
import { NewestRecording } from '@/components/library/newest-recording';
import { RecordingList } from '@/components/library/recording-list';
import type { ShelfRecording } from '@/components/library/shelf-recording';
import { PairChild } from '@/components/people/pair-child';
import { type Parent, type Teacher, theViewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { hourIn } from '@/lib/kit/dates';
import { newest } from '@/lib/library';
import { ragaOfTheHour } from '@/lib/music/hour-of-day';
import { children, headCount, ownSchool, self } from '@/lib/people';
import { pairChild } from './actions';
import { schoolFormats } from './library/school-formats';
import { shelfRecording } from './library/shelf-recording';
import { teacherHand } from './library/teacher-hand';

export const metadata: Metadata = { title: words('home')('today') };

/** Home: the day for a teacher, practice for a student, the children for a parent. */
export default async function HomePage() {
  const viewer = await theViewer();
  const formats = await schoolFormats(viewer);
  const recordings = (await newest(viewer, 6)).map((row) => shelfRecording(row, formats));
  if (viewer.role === 'teacher') return teachersDay(viewer, recordings, formats.longDay(new Date()));
  const { callName: name } = await self(viewer);
  if (viewer.role === 'parent') return <ParentHome name={name} {...toHear(recordings)} family={await childCards(viewer)} />;
  return <StudentHome name={name} {...toHear(recordings)} />;
}

async function teachersDay(teacher: Teacher, recordings: ShelfRecording[], day: string) {
  const { timeZone } = await ownSchool(teacher);
  const hour = ragaOfTheHour(hourIn(timeZone, new Date()))?.name;
  const list = <RecordingList label={words('home')('newest')} recordings={recordings} hand={teacherHand} faces />;
  return <TeacherHome day={day} hour={hour} counts={await headCount(teacher)} newest={recordings.length > 0 ? list : undefined} />;
}

function toHear(recordings: ShelfRecording[]) {
  const [first, ...others] = recordings.filter(({ readiness }) => readiness.state === 'ready');
  return {
    first: first && <NewestRecording recording={first} />,
    others: others.length > 0 ? <RecordingList label={words('home')('listenAgain')} recordings={others} faces /> : undefined,
  };
}

async function childCards(parent: Parent) {
  const own = await children(parent);
  return own.map(({ id, callName }) => ({ id, callName, card: <ClientWords areas={['home']}><PairChild childId={id} pair={pairChild} /></ClientWords> }));
}
