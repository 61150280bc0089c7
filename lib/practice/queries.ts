import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import { dayIn } from '@/lib/kit/dates';
import { collectionById, recordingsByIds } from '@/lib/library';
import type { RecordingRow } from '@/lib/library/shared';
import { ownSchool } from '@/lib/people';
import type { AskedRow } from './shared';

const ASKED = {
  ...{ id: true, text: true, speed: true, timesADay: true, daysAWeek: true, dueOn: true, recordingId: true },
  passage: { select: { label: true, fromMs: true, toMs: true } },
  collection: { select: { id: true, name: true } },
  targets: { select: { batch: { select: { id: true, name: true } }, student: { select: { id: true, callName: true } } } },
} as const;

/**
 * What is asked just now of a recording (alone, or in a collection it is part of) or of a collection, as far as this viewer hears of
 * it: a teacher of everybody, a child of themselves, a parent of their children. The newest first.
 */
export async function askedOf(viewer: Viewer, of: { recordingId: string } | { collectionId: string }): Promise<AskedRow[]> {
  const subject =
    'recordingId' in of ? { OR: [{ recordingId: of.recordingId }, { collection: { deletedAt: null, items: { some: { recordingId: of.recordingId } } } }] } : of;
  const rows = await viewer.db.assignment.findMany({
    where: { AND: [subject, await now(viewer)] },
    select: ASKED,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
  });
  return rows.map(({ recordingId: _, targets, ...row }) => ({ ...row, of: targets.flatMap(({ batch, student }) => batch?.name ?? student?.callName ?? []) }));
}

/** Something to practise: a recording, or the recordings of a collection, in order. */
export type ToPractise = AskedRow & { recordings: RecordingRow[] };

/** What this viewer (a child, or a parent for theirs) is asked to practise today, the most urgent first; what cannot be heard is left out. */
export async function toPractise(viewer: Viewer): Promise<ToPractise[]> {
  const rows = await viewer.db.assignment.findMany({
    where: await now(viewer),
    select: ASKED,
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
    take: 30,
  });
  // The same recording may be asked twice, of the child and of its batch.
  const alone = await recordingsByIds(viewer, [...new Set(rows.flatMap(({ recordingId }) => recordingId ?? []))]);
  const found = await Promise.all(
    rows.map(async ({ recordingId, targets: _, ...row }) => {
      const inSet = row.collection ? (await collectionById(viewer, row.collection.id).catch(() => undefined))?.recordings : undefined;
      return { ...row, of: [], recordings: inSet ?? alone.filter(({ id }) => id === recordingId) };
    }),
  );
  return found.filter(({ recordings }) => recordings.length > 0);
}

// Not withdrawn, begun, and not over.
async function now(viewer: Viewer) {
  const today = dayIn((await ownSchool(viewer)).timeZone, new Date());
  return { endedAt: null, startsOn: { lte: today }, OR: [{ dueOn: null }, { dueOn: { gte: today } }] };
}
