import { GraduationCap, Music, UsersRound } from 'lucide-react';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Door } from '@/components/welcome/door';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { currentViewer } from '@/lib/auth/current-viewer';
import { isNewInstallation } from '@/lib/auth/open-school';
import { deviceHere } from '@/lib/auth/signing-in';
import { words } from '@/lib/i18n/server';

export const metadata: Metadata = { title: words('welcome')('who') };

/** Three doors. A device paired for children opens the middle one by itself; a new installation begins with its school. */
export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const t = words('welcome');
  if (await currentViewer()) redirect('/');
  if (await isNewInstallation()) redirect('/welcome');
  if (!('choose' in (await searchParams)) && (await deviceHere())) redirect('/sign-in/student');
  return (
    <>
      <WelcomeHead title={t('who')} lead={t('whoLead')} />
      <nav aria-label={t('who')} className="flex flex-col gap-3">
        <Door href="/sign-in/student" tone="marigold" icon={<Music />} title={t('student')} lead={t('studentLead')} />
        <Door href="/sign-in/parent" tone="peacock" icon={<UsersRound />} title={t('parent')} lead={t('parentLead')} />
        <Door href="/sign-in/teacher" tone="kumkum" icon={<GraduationCap />} title={t('teacher')} lead={t('teacherLead')} />
      </nav>
    </>
  );
}
