import type { FormAction } from '@/components/ui/form';
import type { Result } from '@/lib/kit/result';

type One = { attachmentId: string };

/** What a teacher may do to the sheets of a recording. `owner`: whose uploads they are (a person's id). */
export type SheetsHand = {
  owner: string;
  rename: FormAction<{ attachmentId: string }>;
  move: (input: One & { to: number }) => Promise<Result<unknown>>;
  remove: (input: One) => Promise<Result<unknown>>;
  restore: (input: One) => Promise<Result<unknown>>;
};
