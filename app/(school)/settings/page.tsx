import type { Metadata } from 'next';
import { CodeCard } from '@/components/settings/code-card';
import { PasswordForm, SchoolForm } from '@/components/settings/forms';
import { InviteCard } from '@/components/settings/invite-card';
import { TeachersCard } from '@/components/settings/teachers-card';
import { Card, CardTitle } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { canMail } from '@/lib/email/post';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { ownSchool } from '@/lib/people';
import { changePassword, invite, newCode, saveSchool, takeInvitationBack } from './actions';
import { Devices } from './devices';
import { teachersHere } from './teachers-here';

export const metadata: Metadata = { title: words('settings')('title') };

/** The school itself, its teachers and its devices. */
export default async function SettingsPage() {
  const t = words('settings');
  const teacher = await theTeacher();
  const [school, here] = await Promise.all([ownSchool(teacher), teachersHere(teacher)]);
  return (
    <ClientWords areas={['settingsHand', 'peopleHand']}>
      <PageHeader title={t('title')} />
      <div className="grid items-start gap-5 desk:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Card>
            <CardTitle>{t('school')}</CardTitle>
            <SchoolForm key={school.name + school.timeZone + school.currency} school={school} save={saveSchool} />
          </Card>
          <Card>
            <CardTitle>{t('teachers')}</CardTitle>
            <TeachersCard {...here} takeBack={takeInvitationBack} />
            <InviteCard school={school.name} canMail={canMail()} invite={invite} />
          </Card>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <Card>
            <CardTitle>{t('code')}</CardTitle>
            <CodeCard code={school.code} renew={newCode} />
          </Card>
          <Devices teacher={teacher} />
          <Card>
            <CardTitle>{t('password')}</CardTitle>
            <PasswordForm change={changePassword} />
          </Card>
          <Card>
            <CardTitle>{t('mailTitle')}</CardTitle>
            <p>{t(canMail() ? 'mailOn' : 'mailOff')}</p>
          </Card>
        </div>
      </div>
    </ClientWords>
  );
}
