'use client';

import { useState } from 'react';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import { OnItsWay } from './on-its-way';

type RenewLinkProps = { token: string; canMail: boolean; renew: FormAction<{ way: 'mail' | 'teacher' }> };

/** One tap for a new link in place of one that has been used: by mail to the parent's own address, or through the teacher. */
export function RenewLink({ token, canMail, renew }: RenewLinkProps) {
  const t = useWords('welcome');
  const [way, setWay] = useState<'mail' | 'teacher'>();
  if (way) return <OnItsWay>{way === 'mail' ? t('renewedMail') : t('renewedTeacher')}</OnItsWay>;
  return (
    <Form action={renew} onDone={(answer) => setWay(answer.way)}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton size="child" wide>
        {canMail ? t('renew') : t('renewAsk')}
      </SubmitButton>
    </Form>
  );
}
