import 'server-only';
import { stat } from 'node:fs/promises';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { enqueue } from '@/lib/jobs';
import { log } from '@/lib/kit/log';
import { sha256Of } from '@/lib/media/hash';
import { type Kind, kindOf } from '@/lib/media/kinds/kind-of';
import { displayName, titleFrom } from '@/lib/media/names';
import { putFile, removeFile, takeBack } from '@/lib/media/storage';
import { ensureAudience, writeAudience } from './audience';
import { CONVERT } from './conversion';
import { ensureQuota } from './quota';
import { refused } from './refused';
import { type Arrival, trimMeant, type UploadIntent } from './shared';
import { isWithoutRow } from './stored';
import { markPieces } from './takes';
import { tagsFor } from './tags';

/** A whole file in the media's own folders, and what is said about it. `uploadId`: the upload it came by; `announced`: its bytes. */
export type Finished = { temporary: string; name: string; intent: UploadIntent; uploadId?: string; announced?: number };

/**
 * Takes a finished file into the library: looks at its bytes, looks for the same sound, stores it, and writes its rows and its
 * conversion's job in one transaction. Only when this returns is the file safe. Refuses what is no recording, what does not fit, and
 * tags nobody knows; the temporary file is then left for the caller to remove. A sound that is here already is named, not kept twice.
 */
export async function keepRecording(teacher: Teacher, finished: Finished): Promise<Arrival> {
  const { temporary, intent, announced } = finished;
  const tags = await tagsFor(teacher, intent);
  const { size } = await stat(temporary);
  if (announced !== undefined && announced !== size) throw refused('damaged', { status: 422 });
  const kind = await kindOf(temporary);
  await ensureQuota(teacher, size);
  const sha256 = await sha256Of(temporary);
  if (intent.sha256 && intent.sha256 !== sha256) throw refused('damaged', { status: 422 });
  const twin = intent.keepDuplicate ? null : await twinOf(teacher.db, sha256);
  if (twin) return closeUpload(teacher.db, finished, { recordingId: twin.id, duplicate: true, recording: twin });

  const storageKey = await putFile(temporary, { schoolId: teacher.schoolId, extension: kind.extension });
  try {
    const arrival = await teacher.db.transaction((db) => rowsFor(teacher, db, finished, tags, { storageKey, sha256, size, kind }));
    if (arrival.duplicate) await removeFile(storageKey); // its twin arrived in the meantime
    return arrival;
  } catch (error) {
    // Nothing was written, so the sender may try again with what is here.
    if (await isWithoutRow(teacher.db, storageKey)) await takeBack(storageKey, temporary).catch((trouble) => log.warn('take back', { error: trouble }));
    throw error;
  }
}

type Tags = Awaited<ReturnType<typeof tagsFor>>;
type Stored = { storageKey: string; sha256: string; size: number; kind: Kind };

async function rowsFor(teacher: Teacher, db: Tables, finished: Finished, tags: Tags, { storageKey, sha256, size, kind }: Stored): Promise<Arrival> {
  const { intent } = finished;
  const twin = intent.keepDuplicate ? null : await twinOf(db, sha256);
  if (twin) return closeUpload(db, finished, { recordingId: twin.id, duplicate: true, recording: twin });
  const { schoolId, personId } = teacher;
  await ensureAudience(db, intent);
  const name = displayName(finished.name);
  const file = await db.mediaFile.create({ data: { schoolId, storageKey, sha256, bytes: BigInt(size), mime: kind.mime, name }, select: { id: true } });
  const trim = trimMeant(intent);
  const recording = await db.recording.create({
    data: {
      ...{ schoolId, uploaderId: personId, originalId: file.id, video: kind.video },
      // Heard at once where phones play it as it is; the conversion replaces it. Never what was cut away.
      playableId: kind.plays && !trim ? file.id : null,
      ...{ trimFromMs: trim?.fromMs, trimToMs: trim?.toMs, published: intent.published },
      ...tags,
      title: intent.title || titleFrom(finished.name),
      notes: intent.notes ?? '',
      ...{ kind: intent.kind, laya: intent.laya, sa: intent.sa, recordedOn: intent.recordedOn, visibility: intent.visibility },
    },
    select: { id: true, title: true },
  });
  await writeAudience(db, { schoolId, recordingId: recording.id, ...intent });
  await markPieces(db, teacher, { recordingId: recording.id, intent });
  await enqueue({ kind: CONVERT, schoolId, subjectId: recording.id });
  return closeUpload(db, finished, { recordingId: recording.id, duplicate: false, recording });
}

const twinOf = (db: Tables, sha256: string) =>
  db.recording.findFirst({ where: { deletedAt: null, original: { sha256 } }, select: { id: true, title: true }, orderBy: { createdAt: 'asc' } });

async function closeUpload(db: Tables, { uploadId }: Finished, arrival: Arrival): Promise<Arrival> {
  if (!uploadId) return arrival;
  await db.upload.update({
    where: { id: uploadId },
    data: { state: 'kept', recordingId: arrival.recordingId, message: arrival.duplicate ? 'duplicate' : null, finishedAt: new Date() },
  });
  return arrival;
}
