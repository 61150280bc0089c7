'use client';

import { Link2, Mail } from 'lucide-react';
import { useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type LinkCardProps = {
  person: { id: string; callName: string };
  school: string;
  canMail: boolean;
  /** The parent's number as wa.me wants it, where it is known. */
  whatsApp?: string;
  share: FormAction<{ id: string; url: string }>;
  mail: FormAction<void>;
};

/** Makes a parent's sign-in link to copy, to share by WhatsApp with a ready text, or to send by mail. */
export function LinkCard({ person, school, canMail, whatsApp, share, mail }: LinkCardProps) {
  const t = useWords('peopleHand');
  const [url, setUrl] = useState<string>();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-small text-soft">{t('linkLead', { name: person.callName })}</p>
      <div role="status" className="empty:hidden">
        {url && <CopyField value={url} label={t('link')} message={t('linkMessage', { name: person.callName, school })} whatsApp={whatsApp} />}
      </div>
      {url && !whatsApp && <p className="text-small text-soft">{t('noPhone')}</p>}
      <div className="flex flex-wrap gap-3">
        <Form action={share} onDone={(made) => setUrl(made.url)} className="w-auto!">
          <input type="hidden" name="personId" value={person.id} />
          <SubmitButton tone={url ? 'wash' : 'kumkum'} icon={<Link2 aria-hidden />}>
            {t('newLink')}
          </SubmitButton>
        </Form>
        {canMail && (
          <Form action={mail} done={t('sent')} className="w-auto!">
            <input type="hidden" name="personId" value={person.id} />
            <SubmitButton tone="wash" icon={<Mail aria-hidden />}>
              {t('sendMail')}
            </SubmitButton>
          </Form>
        )}
      </div>
    </div>
  );
}
