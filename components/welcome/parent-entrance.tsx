'use client';

import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import { AskByMail } from './ask-by-mail';

type Send = (before: Result<void> | null, form: FormData) => Promise<Result<void>>;

/** A parent's address, then the mail's code: an app on the home screen cannot be entered from a mail's link. */
export function ParentEntrance({ ask, enter }: { ask: Send; enter: Send }) {
  const t = useWords('welcome');
  return (
    <AskByMail
      action={ask}
      sent={t('parentSent')}
      after={(email) => (
        <Form action={enter}>
          <input type="hidden" name="email" value={email} />
          <Field name="code" label={t('code')} hint={t('codeHint')}>
            <Input inputMode="numeric" autoComplete="one-time-code" pattern="[0-9]{6}" maxLength={6} required />
          </Field>
          <SubmitButton wide>{t('enter')}</SubmitButton>
        </Form>
      )}
    />
  );
}
