import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Teacher } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { ensureAudience } from './audience';
import { type Audience, audienceOf, asTheyAre, editsSince, type There, type Wanted, writeEdits } from './edits';
import { difference, type Editing, inTheWay, keysOf, type Said, takenBack } from './edits-rules';
import type { BulkChange, HistoryLine, Left, OneOperation, Outcome } from './tagging-shared';
import { tagsFor } from './tags';

/**
 * Changes the same fields on many recordings, each by itself: one that somebody else has changed there since it was seen is left, and
 * told with their name; the others are changed. All of it is one operation, undone at once. Refuses a raga, taal or form nobody knows.
 * `only`: what must be said of a recording for it to be changed; then deleted ones, which may come back, are changed with the rest.
 */
export async function bulkEdit(teacher: Teacher, { recordings, change }: BulkChange, only?: Said): Promise<Outcome> {
  const wanted = await wantedBy(teacher, change);
  const operationId = randomUUID();
  const all = [...new Map(recordings.map((one) => [one.recordingId, one])).values()];
  return inChunks(all, operationId, (chunk) =>
    teacher.db.transaction(async (db) => {
      const there = await asTheyAre(db, chunk.map(({ recordingId }) => recordingId));
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
}

/**
 * Takes an operation back: on each recording exactly the fields it changed, where they still hold what it wrote. A recording that
 * somebody else has edited since is left, and told with their name. It is an operation itself: undoing it does it again.
 */
export async function undoOperation(teacher: Teacher, { operationId: undoes }: OneOperation): Promise<Outcome> {
  const edits = await teacher.db.recordingEdit.findMany({ where: { operationId: undoes }, orderBy: { id: 'asc' }, select: { id: true, recordingId: true, editorId: true, toVersion: true, before: true, after: true, undoes: true } });
  if (edits.length === 0) throw notFound();
  const operationId = randomUUID();
  return inChunks(edits, operationId, (chunk) =>
    teacher.db.transaction(async (db) => {
      const there = await asTheyAre(db, chunk.map(({ recordingId }) => recordingId));
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
}

/** Who changed what of a recording, the newest first; at most a hundred. Foreign and missing recordings are refused alike, 404. */
export async function editsOf({ db }: Teacher, recordingId: string): Promise<HistoryLine[]> {
  if (!(await db.recording.findFirst({ where: { id: recordingId }, select: { id: true } }))) throw notFound();
  const rows = await db.recordingEdit.findMany({ where: { recordingId }, orderBy: { toVersion: 'desc' }, take: 100, select: { id: true, operationId: true, at: true, before: true, after: true, undoneAt: true, undoes: true, editor: { select: { callName: true } } } });
  const sizes = await db.recordingEdit.groupBy({ by: ['operationId'], where: { operationId: { in: rows.map(({ operationId }) => operationId) } }, _count: { _all: true } });
  const many = new Map(sizes.map(({ operationId, _count }) => [operationId, _count._all]));
  return rows.map(({ id, operationId, at, before, after, undoneAt, undoes, editor }) => ({
    ...{ id, operationId, at, before: before as Said, after: after as Said },
    ...{ editor: editor.callName, undone: undoneAt !== null, undoes: undoes !== null, many: many.get(operationId) ?? 1 },
  }));
}

async function wantedBy(teacher: Teacher, { audience, ...change }: BulkChange['change']): Promise<Said> {
  if (audience) await ensureAudience(teacher.db, audience);
  return { ...change, ...(await tagsFor(teacher, change)), ...(audience && { audience: audienceOf(audience as Audience) }) };
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

const LEFT = 100;

/** What became of each recording, counted. */
class Tally {
  private readonly versions = new Map<string, number>();
  private readonly left: Left[] = [];
  private same = 0;
  private gone = 0;

  isGone(): [] {
    this.gone += 1;
    return [];
  }

  isSame(): [] {
    this.same += 1;
    return [];
  }

  isLeft({ id, title, version, said }: There, by: string | null, wanted: Said): [] {
    this.left.push({ recordingId: id, title, by, version, theirs: Object.fromEntries(keysOf(wanted).map((key) => [key, said[key]])) });
    return [];
  }

  withWritten(tried: readonly Wanted[], versions: ReadonlyMap<string, number>): this {
    this.same += tried.length - versions.size;
    for (const [id, version] of versions) this.versions.set(id, version);
    return this;
  }

  add({ versions, left, same, gone }: Tally) {
    for (const [id, version] of versions) this.versions.set(id, version);
    this.left.push(...left);
    this.same += same;
    this.gone += gone;
  }

  outcome(operationId: string): Outcome {
    const { versions, left, same, gone } = this;
    return { operationId: versions.size > 0 ? operationId : null, changed: versions.size, same, gone, left: left.slice(0, LEFT), leftCount: left.length, versions: Object.fromEntries([...versions].slice(0, LEFT)) };
  }
}

const nameIn = (edits: readonly (Editing & { by: string })[], edit: Editing | 'unknown') => edits.find((one) => one === edit)?.by ?? null;
