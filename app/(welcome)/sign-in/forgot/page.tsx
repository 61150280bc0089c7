import type { Metadata } from 'next';
import { AskByMail } from '@/components/welcome/ask-by-mail';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { env } from '@/lib/env';
import { words } from '@/lib/i18n/server';
import { askReset } from '../../actions';

export const metadata: Metadata = { title: words('welcome')('forgotTitle') };

/** A teacher without a password asks for a link. */
export default function ForgotPage() {
  const t = words('welcome');
  const canMail = env().can.email;
  return (
    <>
      <WelcomeHead back="/sign-in/teacher" title={t('forgotTitle')} lead={canMail ? t('forgotLead') : t('noMail')} />
      {canMail && <AskByMail action={askReset} sent={t('forgotSent')} />}
    </>
  );
}
