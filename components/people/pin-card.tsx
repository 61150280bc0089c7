'use client';

import { KeyRound, Printer } from 'lucide-react';
import { type MouseEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import { LeavePins } from './leave-pins';
import { type CardSchool, StudentCard } from './student-card';

type PinCardProps = { personId: string; name: string; hasPin: boolean; school: CardSchool; newPin: FormAction<string> };

/** Makes a student's PIN and shows it this once, on the card that can be printed. Asks before it replaces one. */
export function PinCard({ personId, name, hasPin, school, newPin }: PinCardProps) {
  const t = useWords('peopleHand');
  const [pin, setPin] = useState<string>();
  const [isPrinted, setPrinted] = useState(false);
  const [asking, setAsking] = useState(false);
  const maker = useRef<HTMLButtonElement>(null);
  const isAnother = pin !== undefined || hasPin;
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
          <Button icon={<Printer aria-hidden />} onClick={print}>
            {t('printCard')}
          </Button>
        )}
        <Form action={newPin} onDone={show} className="w-auto!">
          <input type="hidden" name="personId" value={personId} />
          <SubmitButton ref={maker} onClick={isAnother ? ask : undefined} tone={isAnother ? 'wash' : 'kumkum'} icon={<KeyRound aria-hidden />}>
            {t(isAnother ? 'newPin' : 'firstPin')}
          </SubmitButton>
        </Form>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('newPinTitle', { name })}
        confirm={t('newPin')}
        tone="kumkum"
        onConfirm={() => maker.current?.form?.requestSubmit()}
      >
        {t('newPinLead')}
      </ConfirmDialog>
      <LeavePins count={pin && !isPrinted ? 1 : 0} />
    </div>
  );

  function ask(event: MouseEvent) {
    event.preventDefault();
    setAsking(true);
  }

  function show(made: string) {
    setPin(made);
    setPrinted(false);
  }

  function print() {
    window.print();
    setPrinted(true);
  }
}
