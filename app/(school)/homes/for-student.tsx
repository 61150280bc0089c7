import { StudentHome } from '@/components/home/student-home';
import type { Student } from '@/lib/auth';
import { self } from '@/lib/people';
import { toHear } from './to-hear';

/** A child's home. */
export async function ForStudent({ student }: { student: Student }) {
  const { callName } = await self(student);
  return <StudentHome name={callName} {...await toHear(student)} />;
}
