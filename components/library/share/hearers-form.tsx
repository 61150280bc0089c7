'use client';

import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import { WhoHears } from '../who-hears';
import type { ChangeHearers } from './change-hearers';

/** Who may hear a recording. It holds from the next request on, for its sound too. */
export function HearersForm({ recordingId, change, onDone }: { recordingId: string; change: ChangeHearers; onDone: () => void }) {
  const t = useWords('sheetHand');
  return (
    <Form action={change.save} done={t('hearersSaved')} onDone={onDone}>
      <input type="hidden" name="recordingId" value={recordingId} />
      <WhoHears hearers={change.hearers} />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}
