import type { BulkChange, Outcome, TagChangeInput } from '@/lib/library/shared';
import type { Result } from '@/lib/kit/result';

/** A recording and the version of it that the teacher sees. */
export type Seen = { recordingId: string; version: number };

/** What a teacher does to the tags of many recordings, and takes back. */
export type TaggingHand = {
  retag: (input: { recordings: BulkChange['recordings']; change: TagChangeInput; onto?: string }) => Promise<Result<Outcome>>;
  takeBack: (input: { operationId: string; after?: string; onto?: string }) => Promise<Result<Outcome>>;
};

export const tags = ['title', 'raga', 'taal', 'form', 'kind', 'laya', 'recordedOn'] as const;
/** A field that is changed in place. */
export type TagField = (typeof tags)[number];

/** A row of a list or table as the script beside it reads it, from `data-row`. Values are slugs, '' for what is not said. */
export type Row = { id: string; version: number } & Record<TagField, string> & { names: Partial<Record<TagField, string>> };
