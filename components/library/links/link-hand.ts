import type { FormAction } from '@/components/ui/form';
import type { Result } from '@/lib/kit/result';

/** What a teacher may do to the links of a recording. */
export type LinkHand = {
  add: FormAction<unknown> & ((input: { recordingId: string; url: string; label: string }) => Promise<Result<unknown>>);
  edit: FormAction<unknown>;
  remove: (input: { linkId: string }) => Promise<Result<unknown>>;
};
