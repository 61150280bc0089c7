'use client';

import { MailCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type AskByMailProps = {
  action: (before: Result<void> | null, form: FormData) => Promise<Result<void>>;
  /** Said once it is sent; the same whether or not the address is known. */
  sent: string;
  /** What can be done while waiting, given the address. */
  after?: (email: string) => ReactNode;
};

/** An e-mail address, and the promise of a mail. */
export function AskByMail({ action, sent, after }: AskByMailProps) {
  const t = useWords('welcome');
  const [email, setEmail] = useState('');
  const [isSent, setSent] = useState(false);
  return (
    <>
      {isSent && (
        <p role="status" className="flex gap-3 rounded-medium bg-peacock-wash p-4">
          <MailCheck aria-hidden className="size-6 shrink-0 text-peacock" />
          {sent}
        </p>
      )}
      <Form action={action} onDone={() => setSent(true)}>
        <Field name="email" label={t('email')}>
          <Input type="email" autoComplete="email" required value={email} onChange={(event) => setEmail(event.target.value)} />
        </Field>
        <SubmitButton wide tone={isSent ? 'wash' : 'kumkum'}>
          {t('sendLink')}
        </SubmitButton>
      </Form>
      {isSent && after?.(email)}
    </>
  );
}
