import { AudioLines, Baby, House, Library, Music, Settings, UserRound, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { NotYou } from '@/components/welcome/not-you';
import { isOnSharedDevice, theViewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { ownSchool, self } from '@/lib/people';
import { signOut } from './actions';
import { addPassage } from './library/[recordingId]/passages/actions';
import { GoOn } from './record/go-on';

export const dynamic = 'force-dynamic';

/** Everything below has a viewer. Each page asks for it again: a layout guards nothing. */
export default async function SchoolLayout({ children }: { children: ReactNode }) {
  const viewer = await theViewer();
  const school = await ownSchool(viewer);
  const t = words('home');
  const library = { href: '/library', label: t('library'), icon: <Library aria-hidden /> };
  const sound = { href: '/sound', label: t('sound'), icon: <AudioLines aria-hidden /> };
  const me = { href: '/me', label: t('me'), icon: <UserRound aria-hidden /> };
  const rooms = {
    teacher: [
      { href: '/', label: t('today'), icon: <House aria-hidden /> },
      library,
      sound,
      { href: '/people', label: t('people'), icon: <UsersRound aria-hidden /> },
      { href: '/settings', label: t('settings'), icon: <Settings aria-hidden /> },
      me,
    ],
    student: [{ href: '/', label: t('practise'), icon: <Music aria-hidden /> }, library, sound, me],
    parent: [{ href: '/', label: t('children'), icon: <Baby aria-hidden /> }, library, sound, me],
  }[viewer.role];
  return (
    <AppShell school={school.name} rooms={rooms} listener={{ id: viewer.personId, teaches: viewer.role === 'teacher', savePassage: addPassage }}>
      {(await isOnSharedDevice(viewer)) && <NotYou name={(await self(viewer)).callName} leave={signOut} />}
      {children}
      {viewer.role === 'teacher' && <GoOn owner={viewer.personId} />}
    </AppShell>
  );
}
