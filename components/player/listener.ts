import type { Result } from '@/lib/kit/result';

/** Who listens, and how a piece is given a name; times as they are typed ("0:42.5"). */
export type Listener = {
  /** A person's id. */
  id: string;
  /** Whose named pieces are for everybody. */
  teaches: boolean;
  savePassage: (input: { recordingId: string; label: string; from: string; to: string; speed: number }) => Promise<Result<unknown>>;
};
