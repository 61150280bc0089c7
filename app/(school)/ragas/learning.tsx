import { LearningCard } from '@/components/ragas/learning-card';
import type { Viewer } from '@/lib/auth';
import { learnersOf } from '@/lib/library';
import { schoolFormats } from '../library/school-formats';

/** Who is learning a raga: a teacher reads the names, a child of itself, a parent of their own children; nobody of others. */
export async function Learning({ viewer, raga }: { viewer: Viewer; raga: string }) {
  const [students, { list }] = await Promise.all([learnersOf(viewer, raga, new Date()), schoolFormats(viewer)]);
  if (viewer.role === 'teacher') return <LearningCard for="teacher" students={students} />;
  if (students.length === 0) return null;
  return viewer.role === 'student' ? <LearningCard for="student" /> : <LearningCard for="parent" names={list(students.map(({ callName }) => callName))} count={students.length} />;
}
