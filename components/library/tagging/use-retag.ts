'use client';

import { useState } from 'react';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import type { Outcome, TagChangeInput } from '@/lib/library/shared';
import { retagInTurns, undoInTurns } from './in-turns';
import type { Seen, TaggingHand } from './tagging-hand';
import { forgetChoices } from './use-choices';

export type Asked = { seen: readonly Seen[]; change: TagChangeInput; done: string };

/** How a change goes: under way, failed (with the server's words), or in part left because somebody else was there. */
export type Standing = { is: 'idle' } | { is: 'pending'; done: number; of: number } | { is: 'failed'; message: string } | { is: 'conflict'; outcome: Outcome };

/**
 * Changes tags and says so in a toast that undoes it. `retag` answers whether all is done; otherwise `standing` tells why not:
 * `putMine` writes over what others have written, knowingly; `again` tries once more.
 */
export function useRetag(hand: TaggingHand, { onDone }: { onDone?: () => void } = {}) {
  const t = useWords('libraryTagging');
  const undo = useTakeBack(hand);
  const [standing, setStanding] = useState<Standing>({ is: 'idle' });
  const [last, setLast] = useState<Asked>();

  async function retag(asked: Asked, onto?: string): Promise<boolean> {
    setLast(asked);
    setStanding({ is: 'pending', done: 0, of: asked.seen.length });
    const answer = await retagInTurns(hand, { ...asked, onto }, (done, of) => setStanding({ is: 'pending', done, of })).catch(() => ({ ok: false as const, message: t('noConnection'), partly: undefined }));
    forgetChoices();
    const outcome = answer.ok ? answer.data : answer.partly;
    const operationId = outcome?.operationId ?? onto;
    if (!answer.ok) {
      setStanding({ is: 'failed', message: answer.message });
      if (operationId && outcome) toast(t('partly', { count: outcome.changed }), { undo: () => undo(operationId) });
      return false;
    }
    if (answer.data.leftCount > 0) {
      setStanding({ is: 'conflict', outcome: { ...answer.data, operationId: operationId ?? null } });
      return false;
    }
    settle(answer.data, asked.done, operationId);
    return true;
  }

  function settle(outcome: Outcome, done: string, operationId: string | undefined) {
    setStanding({ is: 'idle' });
    if (outcome.gone > 0) toast(t('gone', { count: outcome.gone }));
    if (operationId && (outcome.changed > 0 || outcome.leftCount > 0)) toast(done, { undo: () => undo(operationId) });
    else if (outcome.gone === 0) toast(t('same'));
    onDone?.();
  }

  return {
    ...{ standing, retag },
    again: () => last && retag(last),
    putMine: () => {
      if (standing.is !== 'conflict' || !last) return;
      const seen = standing.outcome.left.map(({ recordingId, version }) => ({ recordingId, version }));
      return retag({ ...last, seen }, standing.outcome.operationId ?? undefined);
    },
    keepTheirs: () => {
      if (standing.is !== 'conflict' || !last) return;
      const { outcome } = standing;
      if (outcome.operationId && outcome.changed > 0) settle(outcome, last.done, outcome.operationId);
      else onDone?.();
      setStanding({ is: 'idle' });
    },
  };
}

/** Takes an operation back and says what came of it: also who has edited what was left. */
export function useTakeBack(hand: Pick<TaggingHand, 'takeBack'>) {
  const t = useWords('libraryTagging');
  return async (operationId: string): Promise<void> => {
    const answer = await undoInTurns(hand, operationId).catch(() => ({ ok: false as const, message: t('noConnection') }));
    forgetChoices();
    if (!answer.ok) return toast(answer.message);
    const { changed, left, leftCount } = answer.data;
    const by = [...new Set(left.map(({ by: who }) => who ?? t('somebody')))].join(', ');
    const message = leftCount > 0 ? t('undoLeft', { count: leftCount, done: changed, by }) : changed > 0 ? t('undone', { count: changed }) : t('nothingToUndo');
    toast(message);
  };
}
