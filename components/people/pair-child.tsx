'use client';

import { useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

/** Makes a link that, opened on a child's device, shows the child's face there. */
export function PairChild({ childId, pair }: { childId: string; pair: FormAction<{ url: string }> }) {
  const t = useWords('home');
  const [url, setUrl] = useState<string>();
  return (
    <div className="flex flex-col gap-3">
      <p className="font-medium">{t('pairChild')}</p>
      <p className="text-small text-soft">{t('pairLead')}</p>
      {url ? (
        <CopyField value={url} label={t('pairChild')} />
      ) : (
        <Form action={pair} onDone={(made) => setUrl(made.url)}>
          <input type="hidden" name="childId" value={childId} />
          <SubmitButton tone="wash">{t('newDevice')}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
