'use client';

import { Pencil, Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Track } from '@/components/player/track';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import { type PassageHand, typedTime } from './passage-hand';

const PassageForm = dynamic(() => import('./passage-form').then((module) => module.PassageForm), { ssr: false });

type Known = { id: string; label: string; fromMs: number; toMs: number; speed: number };
type Props = { recordingId: string; passage: Known; track?: Track; hand: PassageHand };

/** What can be done with a passage of one's own; taking it away can be undone. */
export function PassageMenu({ recordingId, passage, track, hand }: Props) {
  const t = useWords('sheetHand');
  const { act } = useUndoable();
  const [editing, setEditing] = useState(false);
  const { id, label, fromMs, toMs, speed } = passage;
  const remove = () =>
    act({
      act: () => hand.remove({ passageId: id }),
      done: t('removed', { name: label }),
      undo: { act: () => hand.add({ recordingId, label, from: typedTime(fromMs), to: typedTime(toMs), speed }), done: t('back', { name: label }) },
    });
  return (
    <>
      <Menu
        label={t('moreFor', { name: label })}
        items={[
          { label: t('edit'), icon: <Pencil aria-hidden />, onSelect: () => setEditing(true) },
          { label: t('remove'), icon: <Trash2 aria-hidden />, tone: 'danger', onSelect: () => void remove() },
        ]}
      />
      <Dialog open={editing} onOpenChange={setEditing} title={t('editPassage')}>
        <PassageForm recordingId={recordingId} passage={passage} track={track} action={hand.edit} onDone={() => setEditing(false)} />
      </Dialog>
    </>
  );
}
