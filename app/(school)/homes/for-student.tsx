import { StudentHome } from '@/components/home/student-home';
import type { Student } from '@/lib/auth';
import { self } from '@/lib/people';
import { ToPractise } from '@/components/practice/to-practise';
import { toHear } from './to-hear';
import { toPractiseLines } from './to-practise-lines';

/** A child's home. */
export async function ForStudent({ student }: { student: Student }) {
  const { callName } = await self(student);
  const [heard, lines] = await Promise.all([toHear(student), toPractiseLines(student)]);
  return <StudentHome name={callName} {...heard} practise={lines.length > 0 && <ToPractise lines={lines} />} />;
}
