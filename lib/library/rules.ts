import type { RecordingEditInput } from './shared';

export type Editable = Omit<RecordingEditInput, 'recordingId' | 'version'>;

/** Of what was sent, what differs from what is there: `before` and `after` with the same keys. Undefined where nothing does. */
export function changeBetween(there: Record<string, unknown>, sent: Editable): { before: Editable; after: Editable } | undefined {
  const changed = Object.entries(sent).filter(([key, value]) => value !== undefined && value !== there[key]);
  if (changed.length === 0) return undefined;
  return { after: Object.fromEntries(changed), before: Object.fromEntries(changed.map(([key]) => [key, there[key]])) };
}
