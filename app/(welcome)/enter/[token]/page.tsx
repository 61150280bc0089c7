import { redirect } from 'next/navigation';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { ParentEntrance } from '@/components/welcome/parent-entrance';
import { RenewLink } from '@/components/welcome/renew-link';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { mayRenew } from '@/lib/auth/ask-for-link';
import { currentViewer } from '@/lib/auth/current-viewer';
import { entranceFor } from '@/lib/auth/entrances';
import { canMail } from '@/lib/email/post';
import { words } from '@/lib/i18n/server';
import { askParentLink, codeIn, linkIn, renewParentLink } from '../../actions';
import { linkMetadata } from '../../link-metadata';

export const metadata = linkMetadata(words('welcome')('enterTitle'));

/** A parent's link. Looking at it changes nothing; the button uses it up. A used one leads home who is signed in, and offers others a new one. */
export default async function EnterPage({ params }: PageProps<'/enter/[token]'>) {
  const t = words('welcome');
  const { token } = await params;
  const entrance = await entranceFor(token, ['parent_mail', 'parent_share']);
  if (!entrance && (await currentViewer())) redirect('/');
  if (!entrance) return <GoneLink token={token} />;
  return (
    <>
      <WelcomeHead title={t('enterTitle')} lead={t('enterLead', { school: entrance.school })} />
      <Form action={linkIn}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton size="child" wide>
          {t('continueAs', { name: entrance.name })}
        </SubmitButton>
      </Form>
    </>
  );
}

async function GoneLink({ token }: { token: string }) {
  const t = words('welcome');
  const isKnown = await mayRenew(token);
  return (
    <>
      <WelcomeHead title={t('linkGone')} lead={isKnown ? t('linkGoneLead') : canMail() ? t('mailGone') : t('askTeacher')} />
      {isKnown && <RenewLink token={token} canMail={canMail()} renew={renewParentLink} />}
      {!isKnown && <ParentEntrance canMail={canMail()} ask={askParentLink} enter={codeIn} />}
    </>
  );
}
