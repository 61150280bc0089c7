'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import { moved } from '@/lib/library/order-rules';
import type { ShelfRecording } from '../shelf-recording';
import type { CollectionHand } from './collection-hand';
import { ItemRow } from './item-row';
import { useDrag } from './use-drag';

type Props = { collectionId: string; recordings: readonly ShelfRecording[]; label: string; hand: Pick<CollectionHand, 'add' | 'take' | 'move'> };

/** The recordings of a collection as its teacher orders them: dragged by mouse or finger, or moved by buttons; taken out with undo. */
export function CollectionItems({ collectionId, recordings, label, hand }: Props) {
  const t = useWords('collectionsHand');
  const router = useRouter();
  const { act } = useUndoable();
  // What was moved here stands at once, until the server's own order comes.
  const [mine, setMine] = useState<{ from: typeof recordings; ids: string[] }>();
  const ids = recordings.map(({ id }) => id);
  const shown = mine?.from === recordings ? mine.ids : ids;
  const [heard, setHeard] = useState('');

  const move = async (recordingId: string, to: number) => {
    const at = shown.indexOf(recordingId);
    if (to === at || to < 0 || to >= shown.length) return;
    setMine({ from: recordings, ids: moved(shown, recordingId, to) });
    const title = recordings.find(({ id }) => id === recordingId)?.title ?? '';
    setHeard(t('movedTo', { title, place: to + 1, count: shown.length }));
    const answer = await hand.move({ collectionId, recordingId, to }).catch(() => undefined);
    if (!answer?.ok) {
      setMine(undefined);
      setHeard(answer?.message ?? t('notNow'));
    }
    router.refresh();
  };
  const take = ({ id, title }: ShelfRecording) => {
    const to = shown.indexOf(id);
    void act({
      act: () => hand.take({ collectionId, recordingId: id }),
      done: t('taken', { title }),
      undo: { act: () => hand.add({ collectionId, recordingId: id, to }), done: t('putBack', { title }) },
    });
  };
  const { list, dragged, over, grip } = useDrag((id, to) => void move(id, to));

  return (
    <>
      <ol ref={list} aria-label={label} className="divide-y divide-line overflow-hidden rounded-large border border-line bg-card">
        {shown.flatMap((id, at) => {
          const recording = recordings.find((one) => one.id === id);
          return recording ? (
            <ItemRow
              key={id}
              recording={recording}
              at={at}
              of={shown.length}
              look={dragged === id ? 'dragged' : dragged && over === at ? 'over' : undefined}
              grip={grip(id)}
              onMove={(to) => void move(id, to)}
              onTake={() => take(recording)}
            />
          ) : (
            []
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {heard}
      </p>
    </>
  );
}
