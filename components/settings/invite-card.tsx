'use client';

import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type InviteCardProps = { school: string; canMail: boolean; invite: FormAction<{ url: string }> };

/** Makes the link by which another teacher joins, and sends it too where e-mail can be sent. */
export function InviteCard({ school, canMail, invite }: InviteCardProps) {
  const t = useWords('settingsHand');
  const [url, setUrl] = useState<string>();
  return (
    <div className="flex flex-col gap-4 pt-5">
      <p className="text-small text-soft">{t('inviteLead')}</p>
      <div role="status" className="empty:hidden">
        {url && <CopyField value={url} label={t('inviteLink')} message={t('inviteMessage', { school })} />}
      </div>
      <Form action={invite} onDone={(made) => setUrl(made.url)} emptyWhenDone>
        {canMail && (
          <Field name="email" label={t('inviteEmail')} hint={t('inviteEmailHint')} optional>
            <Input type="email" autoComplete="off" />
          </Field>
        )}
        <SubmitButton tone="wash" className="self-start" icon={<UserPlus aria-hidden />}>
          {t('invite')}
        </SubmitButton>
      </Form>
    </div>
  );
}
