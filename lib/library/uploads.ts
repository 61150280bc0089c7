import 'server-only';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Prisma } from '@/generated/prisma/client';
import type { Teacher } from '@/lib/auth/viewer';
import { after, DAY } from '@/lib/kit/dates';
import { notFound, Refusal } from '@/lib/kit/refusal';
import { incoming, receivedBytes, removeIncoming } from '@/lib/media/incoming';
import { emptyFile, ensureSize } from '@/lib/media/kinds/kind-of';
import { ensurePaperSize } from '@/lib/media/kinds/paper-kind';
import { displayName } from '@/lib/media/names';
import { ensureRoom } from '@/lib/media/room';
import { workingFile } from '@/lib/media/storage';
import { keepAttachment } from './attachments-keep';
import { ensureAudience } from './audience';
import { ensureHearable } from './hearable';
import { keepRecording } from './keep';
import { ensureQuota } from './quota';
import { refused } from './refused';
import { type Arrival, type UploadIntent, uploadIntent, type UploadIntentInput, type UploadRow } from './shared';
import { tagsFor } from './tags';

type Announced = { id: string; size: number | undefined; said: Record<string, string | null> };

/**
 * Opens an upload: refuses at once what could not be kept anyway (too large, no room, unknown tags, no name), so that nobody waits for
 * 200 MB to hear it. Takes tus's id, the size in bytes and what the sender said about the file.
 */
export async function openUpload(teacher: Teacher, { id, size, said }: Announced): Promise<void> {
  if (size === undefined) throw refused('sizeUnknown');
  if (size === 0) throw emptyFile();
  const intent = uploadIntent.parse(Object.fromEntries(Object.entries(said).map(([key, value]) => [key, value ?? ''])));
  const name = displayName(said.filename ?? '');
  if (intent.attachTo) ensurePaperSize(size);
  else ensureSize(size, mayBeVideo(name, said.filetype ?? ''));
  if (intent.attachTo) await ensureHearable(teacher.db, intent.attachTo);
  await ensureRoom(size);
  await ensureQuota(teacher, size);
  await tagsFor(teacher, intent);
  await ensureAudience(teacher.db, intent);
  const { schoolId, personId: uploaderId } = teacher;
  await teacher.db.upload.create({
    data: { id, schoolId, uploaderId, name, bytes: BigInt(size), intent: intent as Prisma.InputJsonValue },
    select: { id: true },
  });
}

/** This teacher's own upload. Another's is answered as one that does not exist. */
export async function uploadOf({ db, personId }: Teacher, id: string) {
  const upload = await db.upload.findFirst({ where: { id, uploaderId: personId } });
  if (!upload) throw notFound();
  return upload;
}

/** What an upload became, once it is in the library. */
export async function arrivalOf({ db, personId }: Teacher, id: string): Promise<Arrival | undefined> {
  const upload = await db.upload.findFirst({
    where: { id, uploaderId: personId, state: 'kept' },
    select: { createdAt: true, intent: true, recording: { select: { id: true, title: true, createdAt: true } } },
  });
  if (!upload?.recording) return undefined;
  const { createdAt, ...recording } = upload.recording;
  const isSheet = Boolean((upload.intent as UploadIntent | null)?.attachTo);
  return { recordingId: recording.id, duplicate: !isSheet && createdAt < upload.createdAt, recording };
}

/**
 * Takes a completely received upload into the library, once however often it is asked. What is refused is removed, and the refusal
 * kept in words; after any other trouble the bytes stay, so that the sender can ask again.
 */
export async function takeIn(teacher: Teacher, id: string, temporary: string): Promise<Arrival> {
  const { finishing } = incoming();
  const under = (finishing.get(id) as Promise<Arrival> | undefined) ?? finished(teacher, id, temporary).finally(() => finishing.delete(id));
  finishing.set(id, under);
  return under;
}

/**
 * Adds a recording (or, with `attachTo`, a sheet of one) from a file of this machine, by the same way as an upload; the file itself stays where it is. Takes its path, the
 * name it goes by (else its own) and what is said about it. For imports and samples.
 */
export async function addRecordingFromFile(teacher: Teacher, file: { path: string; name?: string }, said: UploadIntentInput = {}): Promise<Arrival> {
  const intent = uploadIntent.parse(said);
  const temporary = await workingFile('tmp');
  try {
    await copyFile(file.path, temporary);
    return await (intent.attachTo ? keepAttachment : keepRecording)(teacher, { temporary, name: file.name ?? path.basename(file.path), intent });
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives up an upload that is on its way, with what is here of it. */
export async function cancelUpload(teacher: Teacher, { uploadId }: { uploadId: string }): Promise<{ uploadId: string }> {
  const upload = await uploadOf(teacher, uploadId);
  if (upload.state === 'receiving') await teacher.db.upload.deleteMany({ where: { id: uploadId, state: 'receiving' } });
  await removeIncoming(uploadId);
  return { uploadId };
}

/** This teacher's files of the last day: those on their way with the bytes that are here, and what became of the others. */
export async function uploadsInProgress({ db, personId }: Teacher): Promise<UploadRow[]> {
  const rows = await db.upload.findMany({
    where: { uploaderId: personId, createdAt: { gt: after(new Date(), -DAY) } },
    select: { id: true, name: true, bytes: true, state: true, message: true, recordingId: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  });
  return Promise.all(
    rows.map(async (row) => {
      const bytes = Number(row.bytes);
      return { ...row, bytes, received: row.state === 'receiving' ? await receivedBytes(row.id) : bytes };
    }),
  );
}

async function finished(teacher: Teacher, id: string, temporary: string): Promise<Arrival> {
  const { name, intent, bytes } = await uploadOf(teacher, id);
  try {
    const whole = { temporary, name, intent: intent as UploadIntent, uploadId: id, announced: Number(bytes) };
    const arrival = await (whole.intent.attachTo ? keepAttachment : keepRecording)(teacher, whole);
    await removeIncoming(id);
    return arrival;
  } catch (error) {
    if (error instanceof Refusal && error.status !== 507) {
      await teacher.db.upload.updateMany({ where: { id }, data: { state: 'refused', message: error.message, finishedAt: new Date() } });
      await removeIncoming(id);
    }
    throw error;
  }
}

const mayBeVideo = (name: string, type: string) => type.startsWith('video/') || /\.(mp4|mov|m4v|webm|3gp|mkv)$/i.test(name);
