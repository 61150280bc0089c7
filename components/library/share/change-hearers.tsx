'use client';

import dynamic from 'next/dynamic';
import type { FormAction } from '@/components/ui/form';
import { useWords } from '@/lib/i18n/client';
import { FormDialog } from '../form-dialog';
import type { Hearers } from '../who-hears';

const HearersForm = dynamic(() => import('./hearers-form').then((module) => module.HearersForm), { ssr: false });

export type ChangeHearers = { hearers: Hearers; save: FormAction<{ recordingId: string; version: number; operationId: string | null }> };

/** Opens who may hear a recording, to change it in place. */
export function ChangeHearersButton({ recordingId, change }: { recordingId: string; change: ChangeHearers }) {
  const t = useWords('sheetHand');
  return <FormDialog label={t('change')} title={t('whoHears')}>{(close) => <HearersForm recordingId={recordingId} change={change} onDone={close} />}</FormDialog>;
}
