import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { storedPath } from '@/lib/media/storage';
import type { RecordingDetails, RecordingRow, Shelf } from './shared';
import { wantedBy } from './shelf';

export const PAGE = 60;
const MOST = 240;

const ROW = {
  id: true,
  title: true,
  raga: true,
  taal: true,
  form: true,
  kind: true,
  laya: true,
  sa: true,
  seconds: true,
  recordedOn: true,
  createdAt: true,
  video: true,
  published: true,
  visibility: true,
  playableId: true,
  conversion: true,
  conversionPercent: true,
  conversionMessage: true,
  version: true,
} satisfies Prisma.RecordingSelect;

const ORDER = {
  newest: [{ createdAt: 'desc' }, { id: 'desc' }],
  title: [{ title: 'asc' }, { id: 'asc' }],
  recorded: [{ recordedOn: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
} satisfies Record<string, Prisma.RecordingOrderByWithRelationInput[]>;

/** The recordings of a shelf that this viewer may see, a page of them, with how many there are in all. Deleted ones are left out. */
export async function recordings(viewer: Viewer, shelf: Shelf = {}): Promise<{ recordings: RecordingRow[]; total: number; page: number; pages: number }> {
  const where = wantedBy(shelf);
  const total = await viewer.db.recording.count({ where });
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(Math.max(1, shelf.page ?? 1), pages);
  const take = Math.min(shelf.take ?? PAGE, MOST);
  const rows = await viewer.db.recording.findMany({ where, select: ROW, orderBy: ORDER[shelf.sort ?? 'newest'], skip: shelf.skip ?? (page - 1) * PAGE, take });
  return { recordings: rows.map(asRow), total, page, pages };
}

/** The newest recordings this viewer may see. */
export async function newest(viewer: Viewer, count: number): Promise<RecordingRow[]> {
  return (await recordings(viewer, { take: count })).recordings;
}

/** Recordings by their ids, in that order, for queues and lists; those that may not be seen are left out. At most 240. */
export async function recordingsByIds(viewer: Viewer, ids: readonly string[]): Promise<RecordingRow[]> {
  const rows = await viewer.db.recording.findMany({ where: { id: { in: ids.slice(0, MOST) }, deletedAt: null }, select: ROW });
  const known = new Map(rows.map((row) => [row.id, asRow(row)]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

export type TagCount = { slug: string | null; count: number };

/** The ragas this viewer's library holds, as slugs (null: not said), with how many recordings each; most first. */
export const ragasWithCounts = (viewer: Viewer) => counted(viewer, 'raga');
export const taalsWithCounts = (viewer: Viewer) => counted(viewer, 'taal');
export const formsWithCounts = (viewer: Viewer) => counted(viewer, 'form');

/** One recording with all that is said about it. Foreign, missing and (for all but teachers) deleted ones are refused alike, 404. */
export async function recordingById(viewer: Viewer, id: string): Promise<RecordingDetails> {
  const row = await viewer.db.recording.findFirst({
    where: { id },
    select: {
      ...ROW,
      sa: true,
      notes: true,
      lyrics: true,
      notation: true,
      peaks: true,
      deletedAt: true,
      uploader: { select: { id: true, callName: true } },
      ...TRIM,
      original: { select: { name: true, bytes: true, mime: true } },
      batches: { select: { batch: { select: { id: true, name: true } } } },
      people: { select: { person: { select: { id: true, callName: true } } } },
    },
  });
  if (!row) throw notFound();
  const { sa, notes, lyrics, notation, deletedAt, uploader } = row;
  return {
    ...asRow(row),
    ...{ sa, notes, lyrics, notation, deletedAt, uploader },
    peaks: row.peaks ? (JSON.parse(row.peaks) as number[]) : null,
    original: mayHaveWhole(viewer, row) ? { ...row.original, bytes: Number(row.original.bytes) } : null,
    batches: row.batches.map(({ batch }) => batch),
    people: row.people.map(({ person }) => person),
  };
}

/** Where the bytes of a recording lie, for the carriers. `name` is for downloads. */
export type SoundFile = { path: string; mime: string; name: string; bytes: number };

/**
 * The file of a recording this viewer may hear: `audio` the copy that plays everywhere (while it is being made, the original where
 * phones play it as it is), `original` what was sent. Null where it may not be seen, is not there, or cannot be played yet; what was cut
 * away of a take is its teachers' alone.
 */
export async function soundFile(viewer: Viewer, id: string, which: 'audio' | 'original'): Promise<SoundFile | null> {
  const file = { select: { storageKey: true, mime: true, bytes: true, name: true } };
  const row = await viewer.db.recording.findFirst({ where: { id, deletedAt: null }, select: { ...TRIM, playable: file, original: file } });
  const found = which === 'audio' ? row?.playable : row && mayHaveWhole(viewer, row) && row.original;
  return found ? { path: storedPath(found.storageKey), mime: found.mime, name: found.name, bytes: Number(found.bytes) } : null;
}

const TRIM = { trimFromMs: true, trimToMs: true } as const;

const mayHaveWhole = ({ role }: Viewer, { trimFromMs, trimToMs }: { trimFromMs: number | null; trimToMs: number | null }) =>
  role === 'teacher' || (trimFromMs === null && trimToMs === null);

async function counted(viewer: Viewer, tag: 'raga' | 'taal' | 'form'): Promise<TagCount[]> {
  const groups = await viewer.db.recording.groupBy({ by: [tag], where: { deletedAt: null }, _count: { _all: true } });
  return groups.map((group) => ({ slug: group[tag] ?? null, count: group._count._all })).sort((a, b) => b.count - a.count);
}

const asRow = <R extends { playableId: string | null }>({ playableId, ...row }: R) =>
  ({ ...row, playable: playableId !== null }) as unknown as RecordingRow;
