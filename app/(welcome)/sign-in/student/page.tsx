import type { Metadata } from 'next';
import { Faces } from '@/components/welcome/faces';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PinInput } from '@/components/ui/pin-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { facesOn } from '@/lib/auth/paired-device';
import { deviceHere } from '@/lib/auth/signing-in';
import { words } from '@/lib/i18n/server';
import { faceIn, studentIn } from '../../actions';

export const metadata: Metadata = { title: words('welcome')('student') };

/** On a paired device the faces of its children; elsewhere the school's code, a typed name and the PIN. */
export default async function StudentSignInPage({ searchParams }: PageProps<'/sign-in/student'>) {
  const t = words('welcome');
  const { school } = await searchParams;
  const device = await deviceHere();
  const faces = device ? await facesOn(device) : [];
  if (faces.length && !school) return <Faces faces={faces} action={faceIn} />;
  return (
    <>
      <WelcomeHead back="/sign-in?choose" title={t('studentTitle')} />
      <Form action={studentIn}>
        <Field name="school" label={t('schoolCode')} hint={t('schoolCodeHint')}>
          <Input defaultValue={typeof school === 'string' ? school : ''} {...CODE} maxLength={12} required />
        </Field>
        <Field name="name" label={t('yourName')}>
          <Input autoComplete="off" required />
        </Field>
        <Field name="pin" label={t('pin')} hint={t('pinHint')}>
          <PinInput />
        </Field>
        <SubmitButton size="child" wide>
          {t('goPractise')}
        </SubmitButton>
      </Form>
    </>
  );
}

const CODE = { autoCapitalize: 'characters', autoComplete: 'off', spellCheck: false, className: 'tracking-[0.2em] uppercase placeholder:tracking-normal' };
