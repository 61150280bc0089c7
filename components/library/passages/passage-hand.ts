import type { FormAction } from '@/components/ui/form';
import type { Result } from '@/lib/kit/result';

/** What one may do to passages; each asks the server. */
export type PassageHand = {
  add: FormAction<{ passageId: string }> & ((input: Said & { recordingId: string }) => Promise<Result<unknown>>);
  edit: FormAction<{ passageId: string }>;
  remove: (input: { passageId: string }) => Promise<Result<unknown>>;
};

type Said = { label: string; from: string; to: string; speed: number };

/** A time as it is typed: 0:42.5. Takes milliseconds. */
export function typedTime(ms: number): string {
  const tenths = Math.round(ms / 100);
  const rest = (tenths % 600) / 10;
  return `${Math.floor(tenths / 600)}:${rest < 10 ? '0' : ''}${rest}`;
}
