import type { Metadata } from 'next';
import { theViewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { ForParent, ForStudent, ForTeacher } from './homes';

export const metadata: Metadata = { title: words('home')('today') };

/** Home: the day for a teacher, practice for a student, the children for a parent. */
export default async function HomePage() {
  const viewer = await theViewer();
  if (viewer.role === 'teacher') return <ForTeacher teacher={viewer} />;
  if (viewer.role === 'parent') return <ForParent parent={viewer} />;
  return <ForStudent student={viewer} />;
}
