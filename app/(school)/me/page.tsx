import type { Metadata } from 'next';
import { SessionsList } from '@/components/home/sessions-list';
import { SignOutEverywhere } from '@/components/home/sign-out-everywhere';
import { HomeScreenSteps } from '@/components/shell/home-screen-steps';
import { InstallHint } from '@/components/shell/install-hint';
import { Avatar } from '@/components/ui/avatar';
import { CardTitle } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { ownSessions, theViewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { ownSchool, self } from '@/lib/people';
import { endSession, signOut, signOutEverywhere } from '../actions';
import { schoolFormats } from '../library/school-formats';

export const metadata: Metadata = { title: words('home')('me') };

/** Who I am here, where I am signed in, and the ways out. */
export default async function MePage() {
  const t = words('home');
  const viewer = await theViewer();
  const [person, school, open, formats] = await Promise.all([self(viewer), ownSchool(viewer), ownSessions(viewer), schoolFormats(viewer)]);
  const sessions = open.map(({ createdAt, seenAt, ...session }) => ({ ...session, since: formats.day(createdAt), used: formats.ago(seenAt) }));
  return (
    <ClientWords areas={['homeHand']}>
      <div className="flex max-w-2xl flex-col gap-6">
        <div className="flex items-start gap-4">
          <Avatar name={person.callName} size="large" />
          <div className="min-w-0 grow">
            <PageHeader title={person.name} lead={t('iAm', { role: person.role, school: school.name })} />
          </div>
        </div>
        <InstallHint />
        <section>
          <CardTitle>{t('whereElse')}</CardTitle>
          <SessionsList sessions={sessions} end={endSession} />
        </section>
        <HomeScreenSteps />
        <div className="flex flex-wrap gap-3">
          <Form action={signOut} className="w-auto!">
            <SubmitButton tone="wash">{t('signOut')}</SubmitButton>
          </Form>
          <SignOutEverywhere signOut={signOutEverywhere} />
        </div>
      </div>
    </ClientWords>
  );
}
