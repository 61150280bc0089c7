import type { Metadata } from 'next';
import { ParentEntrance } from '@/components/welcome/parent-entrance';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { canMail } from '@/lib/email/post';
import { words } from '@/lib/i18n/server';
import { askParentLink, codeIn } from '../../actions';

export const metadata: Metadata = { title: words('welcome')('parent') };

/** A parent asks for a link by e-mail. Where the server sends none, the teacher shares it. */
export default function ParentSignInPage() {
  const t = words('welcome');
  return (
    <>
      <WelcomeHead back="/sign-in?choose" title={t('parentTitle')} lead={canMail() ? t('parentPageLead') : t('parentNoMail')} />
      <ParentEntrance canMail={canMail()} ask={askParentLink} enter={codeIn} />
    </>
  );
}
