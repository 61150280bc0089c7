import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PasswordInput } from '@/components/ui/password-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { PlaceFields } from '@/components/welcome/place-fields';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { isNewInstallation } from '@/lib/auth/open-school';
import { words } from '@/lib/i18n/server';
import { openFirst } from '../actions';

export const metadata: Metadata = { title: words('welcome')('firstTitle') };

/** The first visit to an empty installation: its school and its teacher. Afterwards this page is no more than the sign-in. */
export default async function FirstSchoolPage() {
  const t = words('welcome');
  if (!(await isNewInstallation())) redirect('/sign-in');
  return (
    <>
      <WelcomeHead title={t('firstTitle')} lead={t('firstLead')} />
      <Form action={openFirst}>
        <Field name="school" label={t('schoolName')}>
          <Input autoComplete="organization" required maxLength={120} />
        </Field>
        <Field name="teacher" label={t('teacherName')}>
          <Input autoComplete="name" required maxLength={120} />
        </Field>
        <Field name="email" label={t('email')}>
          <Input type="email" autoComplete="username" required />
        </Field>
        <Field name="password" label={t('password')} hint={t('newPasswordHint')}>
          <PasswordInput autoComplete="new-password" minLength={10} required />
        </Field>
        <PlaceFields />
        <SubmitButton wide>{t('openSchool')}</SubmitButton>
      </Form>
    </>
  );
}
