import type { Metadata } from 'next';
import { ParentHome } from '@/components/home/parent-home';
import { StudentHome } from '@/components/home/student-home';
import { TeacherHome } from '@/components/home/teacher-home';
import { theViewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { hourIn } from '@/lib/kit/dates';
import { newest } from '@/lib/library';
import { ragaOfTheHour } from '@/lib/music/hour-of-day';
import { children, headCount, ownSchool, self } from '@/lib/people';
import { schoolFormats } from './library/school-formats';
import { shelfRecording } from './library/shelf-recording';
import { teacherHand } from './library/teacher-hand';

export const metadata: Metadata = { title: words('home')('today') };

/** Home: the day for a teacher, practice for a student, the children for a parent. */
export default async function HomePage() {
  const viewer = await theViewer();
  const [school, person, formats, rows] = await Promise.all([ownSchool(viewer), self(viewer), schoolFormats(viewer), newest(viewer, 6)]);
  const recordings = rows.map((row) => shelfRecording(row, formats));
  if (viewer.role === 'student') return <StudentHome name={person.callName} recordings={recordings} />;
  if (viewer.role === 'parent') return <ParentHome name={person.callName} childrenHere={await children(viewer)} recordings={recordings} />;
  const now = new Date();
  const hour = ragaOfTheHour(hourIn(school.timeZone, now))?.name;
  return <TeacherHome day={formats.longDay(now)} hour={hour} counts={await headCount(viewer)} recordings={recordings} hand={teacherHand} />;
}
