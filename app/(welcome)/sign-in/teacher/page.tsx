import type { Metadata } from 'next';
import Link from 'next/link';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PasswordInput } from '@/components/ui/password-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { words } from '@/lib/i18n/server';
import { teacherIn } from '../../actions';

export const metadata: Metadata = { title: words('welcome')('teacher') };

/** E-mail and password. */
export default async function TeacherSignInPage({ searchParams }: PageProps<'/sign-in/teacher'>) {
  const t = words('welcome');
  const isReset = 'reset' in (await searchParams);
  return (
    <>
      <WelcomeHead back="/sign-in?choose" title={t('teacherTitle')} lead={isReset ? t('resetDone') : t('teacherPageLead')} />
      <Form action={teacherIn}>
        <Field name="email" label={t('email')}>
          <Input type="email" autoComplete="username" required autoFocus />
        </Field>
        <Field name="password" label={t('password')}>
          <PasswordInput autoComplete="current-password" required />
        </Field>
        <SubmitButton wide>{t('enter')}</SubmitButton>
      </Form>
      <Link href="/sign-in/forgot" className={LINK}>
        {t('forgot')}
      </Link>
    </>
  );
}

const LINK = 'inline-flex min-h-11 items-center self-center font-medium text-kumkum underline-offset-4 hover:underline';
