import { Form } from '@/components/ui/form';
import { ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { pairingNames } from '@/lib/auth/entrances';
import { words } from '@/lib/i18n/server';
import { pair } from '../../actions';
import { linkMetadata } from '../../link-metadata';

export const metadata = linkMetadata(words('welcome')('pairTitle'));

/** A pairing link, opened on the device that is to show the children's faces. */
export default async function PairPage({ params }: PageProps<'/pair/[token]'>) {
  const t = words('welcome');
  const { token } = await params;
  const names = await pairingNames(token);
  if (!names)
    return (
      <>
        <WelcomeHead title={t('linkGone')} lead={t('askTeacher')} />
        <ButtonLink href="/sign-in?choose">{t('back')}</ButtonLink>
      </>
    );
  return (
    <>
      <WelcomeHead title={t('pairTitle')} lead={t('pairLead', { names: new Intl.ListFormat('en').format(names) })} />
      <Form action={pair}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton size="child" wide>
          {t('pair')}
        </SubmitButton>
      </Form>
    </>
  );
}
