import { z } from 'zod';
import { fault } from '@/lib/kit/fault';

// What a teacher changes on many recordings at once, and what comes of it.

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, fault('notHere'));
const orNone = <T extends z.ZodType>(shape: T) => z.union([z.literal('').transform(() => null), z.null(), shape]);
const tag = orNone(z.string().trim().max(80, fault('atMost')));

/** As many as are changed at once; a larger school does it in two turns. */
export const MOST_AT_ONCE = 10_000;

/** Fields to change, the same on every recording; what is left out stays. Raga, taal and form as slugs or as people write them. */
export const tagChange = z
  .object({
    title: z.string().trim().min(1, fault('title')).max(200, fault('atMost')),
    raga: tag,
    taal: tag,
    form: tag,
    kind: z.enum(['demonstration', 'paltaa', 'class_recording', 'feedback']),
    laya: orNone(z.enum(['vilambit', 'madhya', 'drut'])),
    recordedOn: orNone(z.iso.date(fault('day'))),
    published: z.boolean(),
    deleted: z.boolean(),
    audience: z.object({ visibility: z.enum(['everyone', 'batches', 'people']), batchIds: z.array(id).max(300), personIds: z.array(id).max(300) }),
  })
  .partial();
export type TagChange = z.output<typeof tagChange>;
export type TagChangeInput = z.input<typeof tagChange>;

/** Recordings with the version each was seen at; without one, whatever it is now is meant. */
export const bulkChange = z.object({
  recordings: z.array(z.object({ recordingId: id, version: z.int().positive().optional() })).min(1).max(MOST_AT_ONCE),
  change: tagChange,
  /** The operation of one's own that this goes on with: many recordings are sent in several turns, and undone together. */
  onto: id.optional(),
});
export type BulkChange = z.output<typeof bulkChange>;

/** As many as one turn of a merge or an undo takes; the rest is asked for again. */
export const ONE_TURN = 1_000;

/** An operation to take back; with more than one turn, from the edit `after`, as part of the undo `onto`. */
export const oneOperation = z.object({ operationId: id, after: id.optional(), onto: id.optional() });
export type OneOperation = z.output<typeof oneOperation>;

const termKind = z.enum(['raga', 'taal', 'form']);
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/, fault('notHere'));

/** One raga (taal, form) becomes another, over the whole school. */
export const tagMerge = z.object({ kind: termKind, from: slug, to: z.string().trim().min(1, fault('name')).max(80, fault('atMost')), onto: id.optional() });
export type TagMerge = z.output<typeof tagMerge>;

/** What this school calls a raga (taal, form). `was`: the name it had when this was asked, so that nobody else's name is lost. */
export const tagName = z.object({ kind: termKind, slug, name: z.string().trim().min(1, fault('name')).max(60, fault('shorter')).regex(/[\p{L}]{2}/u, fault('letters')), was: z.string().max(60).optional() });
export type TagName = z.output<typeof tagName>;

/** A recording that was left as it is: `by` changed it since (null: it cannot be told who), and it now says `theirs`. */
export type Left = { recordingId: string; title: string; by: string | null; version: number; theirs: Record<string, unknown> };

/** What came of it. `same` said so already; `gone` are not there any more; of `left`, the first hundred, and in `leftCount` how many. `next`: there is more to do, from here. */
export type Outcome = { operationId: string | null; changed: number; same: number; gone: number; left: Left[]; leftCount: number; versions: Record<string, number>; next?: string | null };

export type EditedField = 'title' | 'raga' | 'taal' | 'form' | 'kind' | 'laya' | 'sa' | 'notes' | 'lyrics' | 'notation' | 'recordedOn' | 'published' | 'audience' | 'deleted';

/** One line of a recording's history. `undone`: it was taken back since. `undoes`: it took something back itself. `many`: recordings changed with it. */
export type HistoryLine = {
  id: string;
  operationId: string;
  editor: string;
  at: Date;
  before: Partial<Record<EditedField, unknown>>;
  after: Partial<Record<EditedField, unknown>>;
  undone: boolean;
  undoes: boolean;
  many: number;
  undo: Undoability;
};

/** Whether an edit may be taken back by who looks at it, or why not: it was already, is somebody else's, was changed again, or `by` edited since. */
export type Undoability = { may: true } | { may: false; why: 'undone' | 'theirs' | 'changedAgain' } | { may: false; why: 'editedSince'; by?: string };
