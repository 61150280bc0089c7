import type { FormAction } from '@/components/ui/form';
import type { Result } from '@/lib/kit/result';

/** What a teacher may do to the links of a recording. */
export type LinkHand = {
  add: FormAction<{ linkId: string }> & ((input: { recordingId: string; url: string; label: string }) => Promise<Result<unknown>>);
  edit: FormAction<{ linkId: string }>;
  remove: (input: { linkId: string }) => Promise<Result<unknown>>;
};
