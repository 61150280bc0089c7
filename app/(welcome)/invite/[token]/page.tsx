import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PasswordInput } from '@/components/ui/password-input';
import { ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { entranceFor } from '@/lib/auth/entrances';
import { words } from '@/lib/i18n/server';
import { join } from '../../actions';
import { linkMetadata } from '../../link-metadata';

export const metadata = linkMetadata(words('welcome')('enterTitle'));

/** Another teacher's invitation. */
export default async function InvitePage({ params }: PageProps<'/invite/[token]'>) {
  const t = words('welcome');
  const { token } = await params;
  const entrance = await entranceFor(token, ['teacher_invite']);
  if (!entrance)
    return (
      <>
        <WelcomeHead title={t('linkGone')} lead={t('askTeacher')} />
        <ButtonLink href="/sign-in?choose">{t('back')}</ButtonLink>
      </>
    );
  return (
    <>
      <WelcomeHead title={t('inviteTitle', { school: entrance.school })} lead={t('inviteLead')} />
      <Form action={join}>
        <input type="hidden" name="token" value={token} />
        <Field name="name" label={t('name')}>
          <Input autoComplete="name" required />
        </Field>
        <Field name="email" label={t('email')}>
          <Input type="email" autoComplete="username" defaultValue={entrance.email} required />
        </Field>
        <Field name="password" label={t('password')} hint={t('newPasswordHint')}>
          <PasswordInput autoComplete="new-password" minLength={10} required />
        </Field>
        <SubmitButton wide>{t('join')}</SubmitButton>
      </Form>
    </>
  );
}
