import type { Metadata } from 'next';
import { Form } from '@/components/ui/form';
import { ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { entranceFor } from '@/lib/auth/entrances';
import { words } from '@/lib/i18n/server';
import { linkIn } from '../../actions';

// A preview of this link (WhatsApp, mail scanners) says nothing about anyone.
export const metadata: Metadata = { title: words('welcome')('enterTitle'), referrer: 'no-referrer', robots: { index: false } };

/** A parent's link. Looking at it changes nothing; the button uses it up. */
export default async function EnterPage({ params }: PageProps<'/enter/[token]'>) {
  const t = words('welcome');
  const { token } = await params;
  const entrance = await entranceFor(token, ['parent_mail', 'parent_share']);
  if (!entrance)
    return (
      <>
        <WelcomeHead title={t('linkGone')} lead={t('linkGoneLead')} />
        <ButtonLink href="/sign-in/parent" size="child">
          {t('newLink')}
        </ButtonLink>
      </>
    );
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
