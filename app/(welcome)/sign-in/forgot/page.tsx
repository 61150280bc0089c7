import type { Metadata } from 'next';
import { AskByMail } from '@/components/welcome/ask-by-mail';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { canMail } from '@/lib/email/post';
import { words } from '@/lib/i18n/server';
import { askReset } from '../../actions';

export const metadata: Metadata = { title: words('welcome')('forgotTitle') };

/** A teacher without a password asks for a link. */
export default function ForgotPage() {
  const t = words('welcome');
  return (
    <>
      <WelcomeHead back="/sign-in/teacher" title={t('forgotTitle')} lead={canMail() ? t('forgotLead') : t('noMailReset')} />
      {canMail() ? (
        <AskByMail action={askReset} ask={t('sendLink')} sent={t('forgotSent')} />
      ) : (
        <code className="rounded-medium bg-wash p-4 text-small break-words select-all">npm run teacher:reset -- you@example.org</code>
      )}
    </>
  );
}
