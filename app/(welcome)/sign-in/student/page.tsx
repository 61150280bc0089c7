import type { Metadata } from 'next';
import Link from 'next/link';
import { Faces } from '@/components/welcome/faces';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PinInput } from '@/components/ui/pin-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { WelcomeHead } from '@/components/welcome/welcome-head';
import { facesOn, schoolCodeOn } from '@/lib/auth/paired-device';
import { deviceHere } from '@/lib/auth/signing-in';
import { words } from '@/lib/i18n/server';
import { faceIn, studentIn } from '../../actions';

export const metadata: Metadata = { title: words('welcome')('student') };

/** On a paired device the faces of its children; elsewhere, and for somebody else, the school's code, a typed name and the PIN. */
export default async function StudentSignInPage({ searchParams }: PageProps<'/sign-in/student'>) {
  const t = words('welcome');
  const { school, other } = await searchParams;
  const device = await deviceHere();
  const faces = device ? await facesOn(device) : [];
  if (faces.length && !school && !other) return <Faces faces={faces} action={faceIn} />;
  const code = typeof school === 'string' ? school : device && (await schoolCodeOn(device));
  return (
    <>
      <WelcomeHead back={faces.length ? '/sign-in/student' : '/sign-in?choose'} title={t('studentTitle')} />
      <Form action={studentIn}>
        <Field name="school" label={t('schoolCode')} hint={t('schoolCodeHint')}>
          <Input defaultValue={code ?? ''} {...CODE} maxLength={12} required />
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
      {faces.length > 0 && (
        <Link href="/sign-in?choose" className={LINK}>
          {t('grownUp')}
        </Link>
      )}
    </>
  );
}

const CODE = { autoCapitalize: 'characters', autoComplete: 'off', spellCheck: false, className: 'tracking-[0.2em] uppercase placeholder:tracking-normal' };

const LINK = 'inline-flex min-h-11 items-center self-center font-medium text-kumkum underline-offset-4 hover:underline';
