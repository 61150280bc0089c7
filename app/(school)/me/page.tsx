import type { Metadata } from 'next';
import { InstallHint } from '@/components/shell/install-hint';
import { Card, CardTitle } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { ownSessions, theViewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { self } from '@/lib/people';
import { endSession, signOut, signOutEverywhere } from '../actions';
import { schoolFormats } from '../library/school-formats';

export const metadata: Metadata = { title: words('home')('me') };

/** Who I am here, where I am signed in, and the ways out. */
export default async function MePage() {
  const t = words('home');
  const viewer = await theViewer();
  const [person, sessions, formats] = await Promise.all([self(viewer), ownSessions(viewer), schoolFormats(viewer)]);
  return (
    <div className="flex max-w-xl flex-col gap-5">
      <PageHeader title={person.name} />
      <InstallHint />
      <section>
        <CardTitle>{t('whereElse')}</CardTitle>
        <List>
          {sessions.map((session) => (
            <ListRow
              key={session.id}
              title={session.device || '·'}
              detail={session.isThisOne ? t('thisOne') : formats.ago(session.seenAt)}
              end={
                !session.isThisOne && (
                  <Form action={endSession}>
                    <input type="hidden" name="sessionId" value={session.id} />
                    <SubmitButton tone="quiet" size="small">{t('end')}</SubmitButton>
                  </Form>
                )
              }
            />
          ))}
        </List>
      </section>
      <Card className="flex flex-wrap gap-3">
        <Form action={signOut}><SubmitButton>{t('signOut')}</SubmitButton></Form>
        <Form action={signOutEverywhere}><SubmitButton tone="danger">{t('signOutAll')}</SubmitButton></Form>
      </Card>
    </div>
  );
}
