import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { enqueue } from '@/lib/jobs';
import { notFound } from '@/lib/kit/refusal';
import { ensureAudience } from './audience';
import { CONVERT } from './conversion';
import { asTheyAre, audienceOf, writeEdits } from './edits';
import { keysOf, type Said } from './edits-rules';
import { refused } from './refused';
import type { RecordingEditInput, RecordingShareInput } from './shared';
import { tagsFor } from './tags';

type One = { recordingId: string };

type Saved = One & { version: number; operationId: string | null };

/**
 * Changes what is said about a recording, and notes who changed what. Takes the fields to change and the version that was looked at;
 * refuses a stale one (409) naming who was faster. Returns the version it has now, and the operation to undo (null: nothing changed).
 */
export async function editRecording(teacher: Teacher, { recordingId, version, ...sent }: RecordingEditInput): Promise<Saved> {
  return edited(teacher, { recordingId, version }, { ...sent, ...(await tagsFor(teacher, sent)) });
}

/** The whole form at once: what is said about a recording and whom it is for, both or neither, as one operation. */
export async function editAndShare(teacher: Teacher, { recordingId, version, visibility, batchIds, personIds, ...sent }: RecordingEditInput & RecordingShareInput): Promise<Saved> {
  const tags = await tagsFor(teacher, sent);
  return teacher.db.transaction(async (db) => {
    await ensureAudience(db, { visibility, batchIds, personIds });
    return edited(teacher, { recordingId, version }, { ...sent, ...tags, audience: audienceOf({ visibility, batchIds, personIds }) });
  });
}

/** Takes a recording out of the library; `restoreRecording` brings it back until it is removed for good after 30 days. */
export const deleteRecording = (teacher: Teacher, { recordingId }: One): Promise<Saved> => edited(teacher, { recordingId }, { deleted: true });

/** Brings a deleted recording back, as it was. One that is there already stays. */
export const restoreRecording = (teacher: Teacher, { recordingId }: One): Promise<Saved> => edited(teacher, { recordingId }, { deleted: false });

/** Has the playable copy made again, after it failed. Refuses one that did not fail. */
export async function retryConversion(teacher: Teacher, { recordingId }: One): Promise<One> {
  return teacher.db.transaction(async (db) => {
    const { conversion } = await existing(db, recordingId);
    if (conversion !== 'failed') throw refused('nothingToRetry', { status: 409 });
    await db.recording.update({ where: { id: recordingId }, data: { conversion: 'waiting', conversionPercent: 0, conversionMessage: null } });
    await enqueue({ kind: CONVERT, schoolId: teacher.schoolId, subjectId: recordingId });
    return { recordingId };
  });
}

/** Says whom a recording is for: everyone, these batches, or these students. It takes effect at the next request, also for its bytes. */
export async function shareWith(teacher: Teacher, { recordingId, ...audience }: RecordingShareInput): Promise<Saved> {
  return teacher.db.transaction(async (db) => {
    await ensureAudience(db, audience);
    return edited(teacher, { recordingId }, { audience: audienceOf(audience) });
  });
}

// A deleted recording can only be brought back.
async function edited(teacher: Teacher, { recordingId, version }: One & { version?: number }, wanted: Said): Promise<Saved> {
  return teacher.db.transaction(async (db) => {
    const there = (await asTheyAre(db, [recordingId], keysOf(wanted))).get(recordingId);
    if (!there || (there.said.deleted && wanted.deleted !== false)) throw notFound();
    if (version !== undefined && there.version !== version) throw stale(await lastEditor(db, recordingId));
    const operationId = randomUUID();
    const written = (await writeEdits(db, teacher, [{ there, wanted }], { operationId })).get(recordingId);
    return { recordingId, version: written ?? there.version, operationId: written ? operationId : null };
  });
}

async function existing(db: Tables, recordingId: string) {
  const row = await db.recording.findFirst({ where: { id: recordingId, deletedAt: null }, omit: { peaks: true } });
  if (!row) throw notFound();
  return row;
}

const stale = (editor: string | undefined) => refused(editor ? 'staleBy' : 'stale', { status: 409, values: { editor: editor ?? '' } });

async function lastEditor(db: Tables, recordingId: string): Promise<string | undefined> {
  const edit = await db.recordingEdit.findFirst({ where: { recordingId }, orderBy: { toVersion: 'desc' }, select: { editor: { select: { callName: true } } } });
  return edit?.editor.callName;
}
