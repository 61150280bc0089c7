import type { FormAction } from '@/components/ui/form';
import type { Result } from '@/lib/kit/result';

type One = { presetId: string };
type Someone = { id: string; name: string };

/** What a teacher does about presets: to whom they can be given, and the actions. */
export type PresetHand = {
  batches: readonly Someone[];
  students: readonly Someone[];
  make: FormAction<One>;
  edit: FormAction<One>;
  remove: (input: One) => Promise<Result<unknown>>;
  restore: (input: One) => Promise<Result<unknown>>;
};
