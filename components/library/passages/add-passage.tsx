'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import type { Track } from '@/components/player/track';
import { useWords } from '@/lib/i18n/client';
import { FormDialog } from '../form-dialog';
import type { PassageHand } from './passage-hand';

const PassageForm = dynamic(() => import('./passage-form').then((module) => module.PassageForm), { ssr: false });

type Props = { recordingId: string; track: Track; hand: PassageHand; teaches: boolean };

/** The way to name a piece of a recording. */
export function AddPassage({ recordingId, track, hand, teaches }: Props) {
  const t = useWords('sheetHand');
  return (
    <FormDialog label={t('addPassage')} description={t(teaches ? 'passageForAll' : 'passageForYou')} icon={<Plus aria-hidden />}>
      {(close) => <PassageForm recordingId={recordingId} track={track} action={hand.add} onDone={close} />}
    </FormDialog>
  );
}
