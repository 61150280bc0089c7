'use client';

import { KeyRound, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import { type CardSchool, StudentCard } from './student-card';

type PinCardProps = { personId: string; name: string; hasPin: boolean; school: CardSchool; newPin: FormAction<string> };

/** Makes a student's PIN and shows it this once, on the card that can be printed. */
export function PinCard({ personId, name, hasPin, school, newPin }: PinCardProps) {
  const t = useWords('peopleHand');
  const [pin, setPin] = useState<string>();
  return (
    <div className="flex flex-col gap-4">
      <div role="status" className="empty:hidden">
        {pin && (
          <div data-sheet className="flex flex-col gap-3">
            <p data-screen-only className="rounded-small bg-marigold-wash px-4 py-3 text-marigold-ink">
              {t('pinOnce')}
            </p>
            <StudentCard school={school} name={name} pin={pin} />
          </div>
        )}
      </div>
      {!pin && <p className="text-small text-soft">{t(hasPin ? 'pinHas' : 'pinNone')}</p>}
      <div className="flex flex-wrap gap-3">
        {pin && (
          <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
            {t('printCard')}
          </Button>
        )}
        <Form action={newPin} onDone={setPin} className="w-auto!">
          <input type="hidden" name="personId" value={personId} />
          <SubmitButton tone={pin || hasPin ? 'wash' : 'kumkum'} icon={<KeyRound aria-hidden />}>
            {t(pin || hasPin ? 'newPin' : 'firstPin')}
          </SubmitButton>
        </Form>
      </div>
    </div>
  );
}
