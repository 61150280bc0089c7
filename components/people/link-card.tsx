'use client';

import { useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type LinkCardProps = {
  personId: string;
  canMail: boolean;
  last?: { state: string };
  share: FormAction<{ id: string; url: string }>;
  mail: FormAction<void>;
};

/** Makes a parent's sign-in link to copy or share by WhatsApp, and says what became of the last one. */
export function LinkCard({ personId, canMail, last, share, mail }: LinkCardProps) {
  const t = useWords('people');
  const [url, setUrl] = useState<string>();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-small text-soft">{t('linkLead')}</p>
      {last && !url && <p className="text-small font-medium">{t('linkState', { state: last.state })}</p>}
      {url && <CopyField value={url} label={t('link')} message={t('linkMessage')} />}
      <Form action={share} onDone={(made) => setUrl(made.url)}>
        <input type="hidden" name="personId" value={personId} />
        <SubmitButton tone="wash">{t('newLink')}</SubmitButton>
      </Form>
      {canMail && (
        <Form action={mail} done={t('sent')}>
          <input type="hidden" name="personId" value={personId} />
          <SubmitButton tone="wash">{t('sendMail')}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
