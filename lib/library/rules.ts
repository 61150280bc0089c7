import { Refusal } from '@/lib/kit/refusal';
import type { RecordingEditInput } from './shared';

export type Editable = Omit<RecordingEditInput, 'recordingId' | 'version'>;

/** Of what was sent, what differs from what is there: `before` and `after` with the same keys. Undefined where nothing does. */
export function changeBetween(there: Record<string, unknown>, sent: Editable): { before: Editable; after: Editable } | undefined {
  const changed = Object.entries(sent).filter(([key, value]) => value !== undefined && value !== there[key]);
  if (changed.length === 0) return undefined;
  return { after: Object.fromEntries(changed), before: Object.fromEntries(changed.map(([key]) => [key, there[key]])) };
}

/** The refusal for an edit of something that has changed since it was opened. Takes who changed it, if that is known. */
export const stale = (editor: string | undefined) =>
  new Refusal(
    `${editor ?? 'Somebody'} changed this recording while you were editing it, so yours is not saved yet. What you typed is still here: save once more to put it beside theirs.`,
    { status: 409 },
  );
