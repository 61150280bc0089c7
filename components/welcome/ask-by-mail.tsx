'use client';

import { type ReactNode, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import { OnItsWay } from './on-its-way';

type AskByMailProps = {
  action: FormAction<void>;
  /** What the button says. */
  ask: string;
  /** Said once it is asked; the same whether or not the address is known. */
  sent: string;
  /** What can be done while waiting, given the address. */
  after?: (email: string) => ReactNode;
};

/** An e-mail address, and the promise of a link. */
export function AskByMail({ action, ask, sent, after }: AskByMailProps) {
  const t = useWords('welcome');
  const [email, setEmail] = useState('');
  const [isSent, setSent] = useState(false);
  return (
    <>
      {isSent && <OnItsWay>{sent}</OnItsWay>}
      {isSent && after?.(email)}
      <Form action={action} onDone={() => setSent(true)}>
        <Field name="email" label={t('email')}>
          <Input type="email" autoComplete="email" required value={email} onChange={(event) => setEmail(event.target.value)} />
        </Field>
        <SubmitButton wide size={isSent ? 'medium' : 'child'} tone={isSent ? 'wash' : 'kumkum'}>
          {ask}
        </SubmitButton>
      </Form>
    </>
  );
}
