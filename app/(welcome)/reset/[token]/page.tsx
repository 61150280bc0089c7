import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { PasswordInput } from '@/components/ui/password-input';
import { ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { entranceFor } from '@/lib/auth/entrances';
import { words } from '@/lib/i18n/server';
import { setNewPassword } from '../../actions';
import { linkMetadata } from '../../link-metadata';

export const metadata = linkMetadata(words('welcome')('resetTitle'));

/** A teacher's link for a new password. */
export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const t = words('welcome');
  const { token } = await params;
  const entrance = await entranceFor(token, ['password_reset']);
  if (!entrance)
    return (
      <>
        <WelcomeHead title={t('linkGone')} lead={t('forgotLead')} />
        <ButtonLink href="/sign-in/forgot">{t('newLink')}</ButtonLink>
      </>
    );
  return (
    <>
      <WelcomeHead title={t('resetTitle')} lead={t('resetLead')} />
      <Form action={setNewPassword}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" autoComplete="username" value={entrance.email} readOnly />
        <Field name="password" label={t('newPassword')} hint={t('newPasswordHint')}>
          <PasswordInput autoComplete="new-password" minLength={10} required />
        </Field>
        <SubmitButton wide>{t('save')}</SubmitButton>
      </Form>
    </>
  );
}
