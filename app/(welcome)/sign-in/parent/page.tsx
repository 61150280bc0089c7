import type { Metadata } from 'next';
import { ParentEntrance } from '@/components/welcome/parent-entrance';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { env } from '@/lib/env';
import { words } from '@/lib/i18n/server';
import { askParentLink, codeIn } from '../../actions';

export const metadata: Metadata = { title: words('welcome')('parent') };

/** A parent asks for a link by e-mail. Where the server sends none, the teacher shares it. */
export default function ParentSignInPage() {
  const t = words('welcome');
  const canMail = env().can.email;
  return (
    <>
      <WelcomeHead back="/sign-in?choose" title={t('parentTitle')} lead={canMail ? t('parentPageLead') : t('parentNoMail')} />
      {canMail && <ParentEntrance ask={askParentLink} enter={codeIn} />}
    </>
  );
}
