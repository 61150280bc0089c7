'use client';

import { useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

/** Makes the link by which another teacher joins. */
export function InviteCard({ invite }: { invite: FormAction<{ url: string }> }) {
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
