import 'server-only';
import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import type { CollectionRow } from './collections-shared';
import { recordingsByIds } from './queries';
import type { RecordingRow } from './shared';

export const COLLECTIONS = 60;
const HERE = { recording: { deletedAt: null } };
const IN_ORDER = [{ position: 'asc' as const }, { id: 'asc' as const }];

/**
 * The collections this viewer hears something of, by name, a page of them; a teacher sees empty ones too. `text` narrows by name.
 * Charter and wall leave out what may not be heard, also in the counts.
 */
export async function collections(viewer: Viewer, { text, page = 1 }: { text?: string; page?: number } = {}) {
  const where = { deletedAt: null, ...(text && { name: { contains: text.slice(0, 80) } }) };
  const total = await viewer.db.collection.count({ where });
  const pages = Math.max(1, Math.ceil(total / COLLECTIONS));
  const at = Math.min(Math.max(1, page), pages);
  const rows = await viewer.db.collection.findMany({
    where,
    select: {
      ...{ id: true, name: true, description: true },
      _count: { select: { items: { where: HERE } } },
      items: { where: HERE, select: { recording: { select: { raga: true } } }, orderBy: IN_ORDER, take: 4 },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    skip: (at - 1) * COLLECTIONS,
    take: COLLECTIONS,
  });
  const collections: CollectionRow[] = rows.map(({ _count, items, ...row }) => ({ ...row, count: _count.items, ragas: items.map(({ recording }) => recording.raga) }));
  return { collections, total, page: at, pages };
}

/** One collection with what this viewer may hear of it, in order. One that is deleted, foreign or missing is refused alike, 404. */
export async function collectionById(viewer: Viewer, id: string): Promise<{ id: string; name: string; description: string; recordings: RecordingRow[] }> {
  const row = await viewer.db.collection.findFirst({
    where: { id, deletedAt: null },
    select: { id: true, name: true, description: true, items: { where: HERE, select: { recordingId: true }, orderBy: IN_ORDER } },
  });
  if (!row) throw notFound();
  const { items, ...rest } = row;
  return { ...rest, recordings: await inParts(viewer, items.map(({ recordingId }) => recordingId)) };
}

/** The collections a recording is in, as far as this viewer hears of them. */
export async function collectionsWith({ db }: Viewer, recordingId: string): Promise<{ id: string; name: string }[]> {
  return db.collection.findMany({
    where: { deletedAt: null, items: { some: { recordingId } } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 100,
  });
}

/** A few collections whose name holds these letters, for choosing one. */
export async function collectionsLike({ db }: Teacher, text: string): Promise<{ id: string; name: string; count: number }[]> {
  const rows = await db.collection.findMany({
    where: { deletedAt: null, name: { contains: text.slice(0, 80) } },
    select: { id: true, name: true, _count: { select: { items: { where: HERE } } } },
    orderBy: [{ name: 'asc' }],
    take: 12,
  });
  return rows.map(({ _count, ...row }) => ({ ...row, count: _count.items }));
}

async function inParts(viewer: Viewer, ids: readonly string[]): Promise<RecordingRow[]> {
  const rows: RecordingRow[] = [];
  for (let at = 0; at < ids.length; at += 200) rows.push(...(await recordingsByIds(viewer, ids.slice(at, at + 200))));
  return rows;
}
