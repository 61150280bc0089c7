import type { FormAction } from '@/components/ui/form';
import type { Result } from '@/lib/kit/result';

type Item = { collectionId: string; recordingId: string };
type One = { collectionId: string };

/** What a teacher may do to a collection. */
export type CollectionHand = {
  edit: FormAction<One>;
  remove: (input: One) => Promise<Result<unknown>>;
  restore: (input: One) => Promise<Result<unknown>>;
  duplicate: (input: One & { name: string }) => Promise<Result<One>>;
  add: (input: Item & { to?: number }) => Promise<Result<unknown>>;
  take: (input: Item) => Promise<Result<unknown>>;
  move: (input: Item & { to: number }) => Promise<Result<unknown>>;
};
