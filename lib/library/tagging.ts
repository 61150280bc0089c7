import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Teacher } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { ensureAudience } from './audience';
import { type Audience, audienceOf, asTheyAre, editsSince, type Wanted, writeEdits } from './edits';
import { difference, type Editing, inTheWay, keysOf, type Said, takenBack } from './edits-rules';
import { refused } from './refused';
import { type BulkChange, MOST_AT_ONCE, ONE_TURN, type OneOperation, type Outcome } from './tagging-shared';
import { tagsFor } from './tags';
import { Tally } from './tally';
import { mergeAgain, unmergeTerms } from './term-merges';

/**
 * Changes the same fields on many recordings, each by itself: one that somebody else has changed there since it was seen is left, and
 * told with their name; the others are changed. All of it is one operation, undone at once. Refuses a raga, taal or form nobody knows.
 * `only`: what must be said of a recording for it to be changed; then deleted ones, which may come back, are changed with the rest.
 */
export async function bulkEdit(teacher: Teacher, { recordings, change, onto }: BulkChange, only?: Said): Promise<Outcome> {
  const wanted = await wantedBy(teacher, change);
  const operationId = await operationFor(teacher, onto);
  const all = [...new Map(recordings.map((one) => [one.recordingId, one])).values()];
  const outcome = await inChunks(all, operationId, (chunk) =>
    teacher.db.transaction(async (db) => {
      const there = await asTheyAre(db, chunk.map(({ recordingId }) => recordingId), keysOf({ ...wanted, ...only }));
      const moved = chunk.filter(({ recordingId, version }) => version !== undefined && there.get(recordingId)?.version !== version);
      const since = await editsSince(db, moved.map(({ recordingId }) => recordingId), Math.min(...moved.map(({ version = 0 }) => version)));
      const tally = new Tally();
      const free = chunk.flatMap(({ recordingId, version }): Wanted[] => {
        const one = there.get(recordingId);
        if (!one || (one.said.deleted && !only && change.deleted === undefined)) return tally.isGone();
        if (only && difference(one.said, only)) return tally.isSame();
        const edits = since.get(recordingId) ?? [];
        const other = version === undefined ? undefined : inTheWay({ seen: version, version: one.version, since: edits, fields: keysOf(wanted), me: teacher.personId });
        return other ? tally.isLeft(one, nameIn(edits, other), wanted) : [{ there: one, wanted }];
      });
      return tally.withWritten(free, await writeEdits(db, teacher, free, { operationId }));
    }),
  );
  if (outcome.gone === all.length) throw notFound();
  return outcome;
}

/**
 * Takes an operation back: on each recording exactly the fields it changed, where they still hold what it wrote. A recording that
 * somebody else has edited since is left, and told with their name. It is an operation itself: undoing it does it again.
 */
export async function undoOperation(teacher: Teacher, { operationId: undoes, after: last, onto }: OneOperation): Promise<Outcome> {
  const edits = await teacher.db.recordingEdit.findMany({ where: { operationId: undoes, ...(last && { id: { gt: last } }) }, orderBy: { id: 'asc' }, take: ONE_TURN, select: { id: true, recordingId: true, editorId: true, toVersion: true, before: true, after: true, undoes: true } });
  await ensureOwn(teacher, edits[0]?.editorId);
  const wasTerm = !last && (await unmergeTerms(teacher, undoes));
  if (edits.length === 0 && !last && !wasTerm) throw notFound();
  const operationId = await operationFor(teacher, onto);
  const outcome = await inChunks(edits, operationId, (chunk) =>
    teacher.db.transaction(async (db) => {
      const fields = keysOf(Object.assign({}, ...chunk.map(({ after }) => after)) as Said);
      const there = await asTheyAre(db, chunk.map(({ recordingId }) => recordingId), fields);
      const moved = chunk.filter(({ recordingId, toVersion }) => there.get(recordingId)?.version !== toVersion);
      const since = await editsSince(db, moved.map(({ recordingId }) => recordingId), Math.min(...moved.map(({ toVersion }) => toVersion)));
      const tally = new Tally();
      const free = chunk.flatMap(({ recordingId, before, after, ...edit }): Wanted[] => {
        const one = there.get(recordingId);
        if (!one) return tally.isGone();
        const later = since.get(recordingId) ?? [];
        const found = takenBack({ edit: { ...edit, before: before as Said, after: after as Said }, there: one.said, since: later, me: teacher.personId });
        if (!found) return tally.isSame();
        return 'by' in found ? tally.isLeft(one, nameIn(later, found.by), after as Said) : [{ there: one, wanted: found.back }];
      });
      const written = await writeEdits(db, teacher, free, { operationId, undoes });
      const done = chunk.filter(({ recordingId }) => written.has(recordingId));
      await db.recordingEdit.updateMany({ where: { id: { in: done.map(({ id }) => id) } }, data: { undoneAt: new Date() } });
      const again = done.flatMap((edit) => edit.undoes ?? []);
      if (again.length > 0) await db.recordingEdit.updateMany({ where: { operationId: { in: [...new Set(again)] }, recordingId: { in: done.map(({ recordingId }) => recordingId) } }, data: { undoneAt: null } });
      return tally.withWritten(free, written);
    }),
  );
  const next = edits.length === ONE_TURN ? (edits.at(-1)?.id ?? null) : null;
  if (!next) await mergeAgain(teacher, [...new Set(edits.flatMap((edit) => edit.undoes ?? []))]);
  return { ...outcome, next };
}

/** The versions of these recordings as they are now, for choosing all of a list. Deleted ones are left out. */
export async function versionsOf({ db }: Teacher, ids: readonly string[]): Promise<{ recordingId: string; version: number }[]> {
  const rows = await db.recording.findMany({ where: { deletedAt: null }, select: { id: true, version: true } });
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return ids.slice(0, MOST_AT_ONCE).flatMap((recordingId) => (versions.has(recordingId) ? [{ recordingId, version: versions.get(recordingId) ?? 0 }] : []));
}

// An operation is one person's: an undo never takes back somebody else's word.
async function ensureOwn({ db, personId }: Teacher, editorId: string | undefined) {
  if (!editorId || editorId === personId) return;
  const editor = await db.person.findFirst({ where: { id: editorId }, select: { callName: true } });
  throw refused('notYourEdit', { status: 403, values: { editor: editor?.callName ?? '' } });
}

async function wantedBy(teacher: Teacher, { audience, ...change }: BulkChange['change']): Promise<Said> {
  if (audience) await ensureAudience(teacher.db, audience);
  return { ...change, ...(await tagsFor(teacher, change)), ...(audience && { audience: audienceOf(audience as Audience) }) };
}

// A new operation, or one of one's own that goes on.
async function operationFor(teacher: Teacher, onto: string | undefined): Promise<string> {
  if (!onto) return randomUUID();
  const begun = await teacher.db.recordingEdit.findFirst({ where: { operationId: onto }, select: { editorId: true } });
  if (begun?.editorId !== teacher.personId) throw notFound();
  return onto;
}

const CHUNK = 100;

// In short transactions, and with a breath between them, so that everybody else gets their turn.
async function inChunks<T>(all: readonly T[], operationId: string, work: (chunk: readonly T[]) => Promise<Tally>): Promise<Outcome> {
  const sum = new Tally();
  for (let at = 0; at < all.length; at += CHUNK) {
    sum.add(await work(all.slice(at, at + CHUNK)));
    await new Promise(setImmediate);
  }
  return sum.outcome(operationId);
}

const nameIn = (edits: readonly (Editing & { by: string })[], edit: Editing | 'unknown') => edits.find((one) => one === edit)?.by ?? null;
