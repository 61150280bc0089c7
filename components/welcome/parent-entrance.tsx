'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import { AskByMail } from './ask-by-mail';

type ParentEntranceProps = {
  /** Whether this server sends e-mail; where it does not, asking tells the teacher. */
  canMail: boolean;
  ask: FormAction<void>;
  enter: FormAction<void>;
};

/** A parent's address, then the mail's code: an app on the home screen cannot be entered from a mail's link. */
export function ParentEntrance({ canMail, ask, enter }: ParentEntranceProps) {
  const t = useWords('welcome');
  const [hasCode, setHasCode] = useState(false);
  if (!canMail) return <AskByMail action={ask} ask={t('askTeacherButton')} sent={t('askedTeacher')} />;
  if (hasCode)
    return (
      <>
        <CodeForm enter={enter} />
        <Button tone="quiet" onClick={() => setHasCode(false)}>
          {t('newLink')}
        </Button>
      </>
    );
  return (
    <>
      <AskByMail action={ask} ask={t('sendLink')} sent={t('parentSent')} after={(email) => <CodeForm enter={enter} email={email} />} />
      <Button tone="quiet" onClick={() => setHasCode(true)}>
        {t('codeWaiting')}
      </Button>
    </>
  );
}

function CodeForm({ enter, email }: { enter: FormAction<void>; email?: string }) {
  const t = useWords('welcome');
  return (
    <Form action={enter}>
      {email ? (
        <input type="hidden" name="email" value={email} />
      ) : (
        <Field name="email" label={t('email')}>
          <Input type="email" autoComplete="email" required />
        </Field>
      )}
      <Field name="code" label={t('code')} hint={t('codeHint')}>
        <Input inputMode="numeric" autoComplete="one-time-code" pattern="[0-9]{6}" maxLength={6} required className="tracking-[0.4em] tabular-nums" />
      </Field>
      <SubmitButton wide>{t('enter')}</SubmitButton>
    </Form>
  );
}
