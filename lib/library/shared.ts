import { z } from 'zod';
import { fault } from '@/lib/kit/fault';
import { takeIntent } from './takes-shared';

export * from './terms-shared';
export * from './search-shared';
export * from './tagging-shared';
export * from './takes-shared';

export const kinds = ['demonstration', 'paltaa', 'class_recording', 'feedback'] as const;
export const layas = ['vilambit', 'madhya', 'drut'] as const;
export const visibilities = ['everyone', 'batches', 'people'] as const;
export const sorts = ['newest', 'title', 'recorded'] as const;

export type RecordingKind = (typeof kinds)[number];
export type Laya = (typeof layas)[number];
export type Visibility = (typeof visibilities)[number];
export type Conversion = 'waiting' | 'working' | 'ready' | 'failed';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, fault('notHere'));
const ids = z.array(id).max(300);
// Forms send \r\n; kept is what was typed.
const text = (most: number) => z.string().overwrite((typed) => typed.replace(/\r\n?/g, '\n')).trim().max(most, fault('atMost'));
/** Left empty in a form: said to be unknown. */
const orNone = <T extends z.ZodType>(shape: T) => z.union([z.literal('').transform(() => null), z.null(), shape]);
const day = z.iso.date(fault('day'));

/** What is said about a recording. Raga, taal and form as slugs or as people write them ("yaman", "Teen taal", "यमन"). */
const tags = {
  title: text(200),
  raga: orNone(text(80)),
  taal: orNone(text(80)),
  form: orNone(text(80)),
  kind: z.enum(kinds),
  laya: orNone(z.enum(layas)),
  sa: orNone(text(20)),
  notes: text(4000),
  recordedOn: orNone(day),
};

export const oneRecording = z.object({ recordingId: id });

/** A change to a recording: fields that are left out stay as they are. `version` is the one the person was looking at. */
export const recordingEdit = z
  .object({
    ...tags,
    title: tags.title.min(1, fault('title')),
    lyrics: text(20_000),
    notation: text(20_000),
    published: z.union([z.boolean(), z.stringbool()]),
  })
  .partial()
  .extend({ recordingId: id, version: z.coerce.number().int().positive() });
export type RecordingEditInput = z.output<typeof recordingEdit>;

const audience = { visibility: z.enum(visibilities), batchIds: ids.default([]), personIds: ids.default([]) };

/** Whom a recording is for: everyone, the students of these batches, or these students. */
export const recordingShare = z.object({ recordingId: id, ...audience });
export type RecordingShareInput = z.output<typeof recordingShare>;

// tus sends every value as a string, and '' for one that was not said.
const list = z.union([z.literal('').transform(() => []), z.array(id), z.string().transform((said) => said.split(',')).pipe(ids)]);

/** What is said about a file before its bytes arrive: the tags of the recording to be. Unknown words are left out. */
export const uploadIntent = z.object({
  ...z.object(tags).partial().shape,
  title: tags.title.default(''),
  kind: z.union([z.literal('').transform(() => undefined), tags.kind]).optional(),
  visibility: z.union([z.literal('').transform(() => undefined), audience.visibility]).optional(),
  batchIds: list.default([]),
  personIds: list.default([]),
  ...takeIntent,
  /** SHA-256 of the file, hex, where the sender knows it: what arrives differently is refused. */
  sha256: z.union([z.literal('').transform(() => undefined), z.string().regex(/^[0-9a-f]{64}$/)]).optional(),
  /** Keep the file although the library has this very sound. */
  keepDuplicate: z.union([z.boolean(), z.literal('').transform(() => false), z.stringbool()]).default(false),
  /** Not a recording of its own: a sheet (PDF, photo) of this one. */
  attachTo: z.union([z.literal('').transform(() => undefined), id]).optional(),
});
export type UploadIntent = z.output<typeof uploadIntent>;
export type UploadIntentInput = z.input<typeof uploadIntent>;

/** What became of a file: a recording, the one that was here already, or a sheet (`attachmentId`) of that recording. */
export type Arrival = { recordingId: string; duplicate: boolean; recording: { id: string; title: string }; attachmentId?: string };

/**
 * Which recordings, in which order. `raga`, `taal`, `form`: a slug, or `none` for those without one. `page` counts from 1, 60 to a
 * page; or `skip` and `take` (at most 240).
 */
export type Shelf = {
  raga?: string;
  taal?: string;
  form?: string;
  kind?: RecordingKind;
  sort?: (typeof sorts)[number];
  page?: number;
  skip?: number;
  take?: number;
};

/** A recording as a row in a list. `playable`: it can be heard already, whatever the conversion still does. */
export type RecordingRow = {
  id: string;
  title: string;
  raga: string | null;
  taal: string | null;
  form: string | null;
  kind: RecordingKind;
  laya: Laya | null;
  sa: string | null;
  seconds: number | null;
  recordedOn: string | null;
  createdAt: Date;
  video: boolean;
  published: boolean;
  visibility: Visibility;
  playable: boolean;
  conversion: Conversion;
  conversionPercent: number;
  conversionMessage: string | null;
  version: number;
};

/** One recording, as its own page shows it. `peaks` are 0–100, evenly spaced over its length; none until they are measured. */
export type RecordingDetails = RecordingRow & {
  notes: string;
  lyrics: string;
  notation: string;
  peaks: number[] | null;
  deletedAt: Date | null;
  uploader: { id: string; callName: string };
  /** What was sent; null where a viewer may not have it: of a take that was cut, the whole is its teachers' alone. */
  original: { name: string; bytes: number; mime: string } | null;
  batches: { id: string; name: string }[];
  people: { id: string; callName: string }[];
};

/** A file on its way in. `received` and `bytes` are bytes; `message` says why it was refused. */
export type UploadRow = {
  id: string;
  name: string;
  bytes: number;
  received: number;
  state: 'receiving' | 'kept' | 'refused';
  message: string | null;
  recordingId: string | null;
  createdAt: Date;
};
