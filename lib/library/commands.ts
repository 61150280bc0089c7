import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { enqueue } from '@/lib/jobs';
import { notFound } from '@/lib/kit/refusal';
import { ensureAudience, writeAudience } from './audience';
import { CONVERT } from './conversion';
import { refused } from './refused';
import { changeBetween } from './rules';
import type { RecordingEditInput, RecordingShareInput } from './shared';
import { tagsFor } from './tags';

type One = { recordingId: string };

/**
 * Changes what is said about a recording, and notes who changed what, so that it can be undone. Takes the fields to change and the
 * version that was looked at; refuses a stale one (409) naming who was faster. Returns the version it has now.
 */
export async function editRecording(teacher: Teacher, { recordingId, version, ...sent }: RecordingEditInput): Promise<{ version: number }> {
  const wanted = { ...sent, ...(await tagsFor(teacher, sent)) };
  return teacher.db.transaction(async (db) => {
    const there = await existing(db, recordingId);
    if (there.version !== version) throw stale(await lastEditor(db, recordingId));
    const change = changeBetween(there, wanted);
    if (!change) return { version };
    const toVersion = version + 1;
    await db.recording.update({ where: { id: recordingId }, data: { ...change.after, version: toVersion } });
    await db.recordingEdit.create({
      data: { schoolId: teacher.schoolId, recordingId, editorId: teacher.personId, ...change, toVersion },
      select: { id: true },
    });
    return { version: toVersion };
  });
}

/** Takes a recording out of the library; `restoreRecording` brings it back until it is removed for good after 30 days. */
export async function deleteRecording(teacher: Teacher, { recordingId }: One): Promise<One> {
  const { count } = await teacher.db.recording.updateMany({ where: { id: recordingId, deletedAt: null }, data: { deletedAt: new Date() } });
  if (count === 0) throw notFound();
  return { recordingId };
}

/** Brings a deleted recording back, as it was. One that is there already stays. */
export async function restoreRecording(teacher: Teacher, { recordingId }: One): Promise<One> {
  const { count } = await teacher.db.recording.updateMany({ where: { id: recordingId }, data: { deletedAt: null } });
  if (count === 0) throw notFound();
  return { recordingId };
}

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
export async function shareWith(teacher: Teacher, { recordingId, ...audience }: RecordingShareInput): Promise<One> {
  return teacher.db.transaction(async (db) => {
    await existing(db, recordingId);
    await ensureAudience(db, audience);
    await writeAudience(db, { schoolId: teacher.schoolId, recordingId, ...audience });
    await db.recording.update({ where: { id: recordingId }, data: { visibility: audience.visibility } });
    return { recordingId };
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
