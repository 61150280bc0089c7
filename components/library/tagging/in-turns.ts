import type { Outcome, TagChangeInput } from '@/lib/library/shared';
import type { Result } from '@/lib/kit/result';
import type { Seen, TaggingHand } from './tagging-hand';

export type Progress = (done: number, of: number) => void;

const TURN = 500;

/**
 * Changes many recordings in turns, so that it can be seen how far it is and others get theirs; all of it is one operation. What was
 * done before a turn failed is in the answer's outcome (`partly`), to be undone like the rest.
 */
export async function retagInTurns(hand: TaggingHand, { seen, change, onto }: { seen: readonly Seen[]; change: TagChangeInput; onto?: string }, progress?: Progress): Promise<Result<Outcome> & { partly?: Outcome }> {
  let sum: Outcome | undefined;
  for (let at = 0; at < seen.length; at += TURN) {
    const answer = await hand.retag({ recordings: seen.slice(at, at + TURN), change, onto: sum?.operationId ?? onto });
    if (!answer.ok) return { ...answer, partly: sum };
    sum = added(sum, answer.data);
    progress?.(Math.min(at + TURN, seen.length), seen.length);
  }
  return { ok: true, data: sum ?? NOTHING };
}

/** Takes an operation back, however many turns it needs. */
export async function undoInTurns({ takeBack }: Pick<TaggingHand, 'takeBack'>, operationId: string): Promise<Result<Outcome>> {
  let sum: Outcome | undefined;
  for (;;) {
    const answer = await takeBack({ operationId, after: sum?.next ?? undefined, onto: sum?.operationId ?? undefined });
    if (!answer.ok) return answer;
    sum = added(sum, answer.data);
    if (!answer.data.next) return { ok: true, data: sum };
  }
}

/** Two outcomes as one. */
export const added = (sum: Outcome | undefined, more: Outcome): Outcome =>
  !sum
    ? more
    : {
        ...{ operationId: sum.operationId ?? more.operationId, changed: sum.changed + more.changed, same: sum.same + more.same, gone: sum.gone + more.gone },
        ...{ left: [...sum.left, ...more.left], leftCount: sum.leftCount + more.leftCount, versions: { ...sum.versions, ...more.versions }, next: more.next },
      };

const NOTHING: Outcome = { operationId: null, changed: 0, same: 0, gone: 0, left: [], leftCount: 0, versions: {} };
