'use client';

import { useState } from 'react';
import { invite } from '@/app/(school)/settings/actions';
import { CopyField } from '@/components/ui/copy-field';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

/** Makes the link by which another teacher joins. */
export function InviteCard() {
  const t = useWords('settings');
  const [url, setUrl] = useState<string>();
  return url ? (
    <CopyField value={url} label={t('invite')} />
  ) : (
    <Form action={invite} onDone={(made) => setUrl(made.url)}>
      <SubmitButton tone="wash">{t('invite')}</SubmitButton>
    </Form>
  );
}
