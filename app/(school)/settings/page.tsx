import type { Metadata } from 'next';
import { DevicesCard } from '@/components/settings/devices-card';
import { InviteCard } from '@/components/settings/invite-card';
import { PasswordForm, SchoolForm } from '@/components/settings/forms';
import { Card, CardTitle } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { pairedDevices, theTeacher } from '@/lib/auth';
import { env } from '@/lib/env';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { ownSchool } from '@/lib/people';
import { changePassword, invite, saveSchool, unpair } from './actions';

export const metadata: Metadata = { title: words('settings')('title') };

/** The school itself, its teachers and its devices. */
export default async function SettingsPage() {
  const t = words('settings');
  const teacher = await theTeacher();
  const [school, devices] = await Promise.all([ownSchool(teacher), pairedDevices(teacher)]);
  return (
    <ClientWords areas={['settings']}>
      <PageHeader title={t('title')} lead={t('mail', { on: String(env().can.email) })} />
      <div className="grid gap-5 desk:grid-cols-2">
        <Card>
          <CardTitle>{t('school')}</CardTitle>
          <SchoolForm school={school} save={saveSchool} />
        </Card>
        <Card>
          <CardTitle>{t('code')}</CardTitle>
          <p className="font-title text-title tracking-widest tabular-nums">{school.code}</p>
          <p className="text-small text-soft">{t('codeLead')}</p>
        </Card>
        <Card>
          <CardTitle>{t('teachers')}</CardTitle>
          <p className="pb-3 text-small text-soft">{t('inviteLead')}</p>
          <InviteCard invite={invite} />
        </Card>
        <Card>
          <CardTitle>{t('devices')}</CardTitle>
          <DevicesCard devices={devices} unpair={unpair} />
        </Card>
        <Card>
          <CardTitle>{t('password')}</CardTitle>
          <PasswordForm change={changePassword} />
        </Card>
      </div>
    </ClientWords>
  );
}
