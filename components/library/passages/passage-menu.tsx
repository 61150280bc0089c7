'use client';

import dynamic from 'next/dynamic';
import type { Track } from '@/components/player/track';
import { useWords } from '@/lib/i18n/client';
import { PartMenu } from '../part-menu';
import { type PassageHand, typedTime } from './passage-hand';

const PassageForm = dynamic(() => import('./passage-form').then((module) => module.PassageForm), { ssr: false });

type Known = { id: string; label: string; fromMs: number; toMs: number; speed: number };
type Props = { recordingId: string; passage: Known; track?: Track; hand: PassageHand };

/** What can be done with a passage of one's own; taking it away can be undone. */
export function PassageMenu({ recordingId, passage, track, hand }: Props) {
  const { id, label, fromMs, toMs, speed } = passage;
  return (
    <PartMenu
      name={label}
      title={useWords('sheetHand')('editPassage')}
      remove={() => hand.remove({ passageId: id })}
      restore={() => hand.add({ recordingId, label, from: typedTime(fromMs), to: typedTime(toMs), speed })}
    >
      {(close) => <PassageForm recordingId={recordingId} passage={passage} track={track} action={hand.edit} onDone={close} />}
    </PartMenu>
  );
}
