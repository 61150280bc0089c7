'use client';

import { useState } from 'react';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

/** Makes a student's PIN and shows it this once, large enough to read across a room. */
export function PinCard({ personId, name, newPin }: { personId: string; name: string; newPin: FormAction<string> }) {
  const t = useWords('people');
  const [pin, setPin] = useState<string>();
  return (
    <div className="flex flex-col gap-3">
      <div role="status">
        {pin && (
          <p className="rounded-medium bg-marigold-wash p-5 text-center">
            {t('pinIs', { name })}
            <span data-testid="pin" className="block font-title text-display tracking-[0.3em] tabular-nums">
              {pin}
            </span>
          </p>
        )}
      </div>
      <p className="text-small text-soft">{t('pinLead')}</p>
      <Form action={newPin} onDone={setPin}>
        <input type="hidden" name="personId" value={personId} />
        <SubmitButton tone="wash">{t('newPin')}</SubmitButton>
      </Form>
    </div>
  );
}
