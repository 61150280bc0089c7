import 'server-only';
import { rm, stat } from 'node:fs/promises';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { log } from '@/lib/kit/log';
import { notFound } from '@/lib/kit/refusal';
import { sha256Of } from '@/lib/media/hash';
import { paperOf } from '@/lib/media/kinds/paper-kind';
import { displayName } from '@/lib/media/names';
import { redrawn } from '@/lib/media/pictures';
import { putFile, removeFile, takeBack, workingFile } from '@/lib/media/storage';
import type { Finished } from './keep';
import { ensureQuota } from './quota';
import { refused } from './refused';
import type { Arrival } from './shared';
import { isWithoutRow } from './stored';

const MOST = 60;

/**
 * Keeps a finished file as a sheet of the recording its intent names (`attachTo`): a PDF as it is, a photo drawn anew. Refuses what is
 * neither, a recording that is not there (404), and more than sixty sheets. As with recordings, the temporary file is left to the caller
 * where it was refused, and only when this returns is the sheet safe.
 */
export async function keepAttachment(teacher: Teacher, finished: Finished): Promise<Arrival> {
  const { temporary, announced, intent } = finished;
  const { size } = await stat(temporary);
  if (announced !== undefined && announced !== size) throw refused('damaged', { status: 422 });
  await existing(teacher.db, intent.attachTo ?? '');
  const paper = await paperOf(temporary);
  await ensureQuota(teacher, size);
  if (intent.sha256 && intent.sha256 !== (await sha256Of(temporary))) throw refused('damaged', { status: 422 });
  return paper.kind === 'pdf' ? keepPdf(teacher, finished) : keepPicture(teacher, finished);
}

async function keepPdf(teacher: Teacher, finished: Finished): Promise<Arrival> {
  const file = await measured(finished.temporary, { mime: 'application/pdf', extension: 'pdf' });
  const storageKey = await putFile(finished.temporary, { schoolId: teacher.schoolId, extension: 'pdf' });
  try {
    return await written(teacher, finished, [{ ...file, storageKey }], {});
  } catch (error) {
    if (await isWithoutRow(teacher.db, storageKey)) await takeBack(storageKey, finished.temporary).catch((trouble) => log.warn('take back', { error: trouble }));
    throw error;
  }
}

async function keepPicture(teacher: Teacher, finished: Finished): Promise<Arrival> {
  const copies = { large: await workingFile('webp'), small: await workingFile('webp') };
  const kept: string[] = [];
  try {
    const look = await redrawn(finished.temporary, copies);
    const files = [];
    for (const place of [copies.large, copies.small]) {
      const file = await measured(place, { mime: 'image/webp', extension: 'webp' });
      kept.push(await putFile(place, { schoolId: teacher.schoolId, extension: 'webp' }));
      files.push({ ...file, storageKey: kept.at(-1) as string });
    }
    const arrival = await written(teacher, finished, files, look);
    await rm(finished.temporary, { force: true }); // what the camera wrote is not kept
    return arrival;
  } catch (error) {
    for (const key of kept) if (await isWithoutRow(teacher.db, key)) await removeFile(key);
    throw error;
  } finally {
    for (const place of Object.values(copies)) await rm(place, { force: true });
  }
}

type Stored = { storageKey: string; sha256: string; bytes: bigint; mime: string; extension: string };
type Look = { width?: number; height?: number; blur?: string };

async function measured(place: string, kind: { mime: string; extension: string }) {
  const [{ size }, sha256] = [await stat(place), await sha256Of(place)];
  return { ...kind, sha256, bytes: BigInt(size) };
}

// The file, for a photo its small copy, and the sheet, all or none.
const written = ({ db: outer, schoolId }: Teacher, { name, intent, uploadId }: Finished, files: Stored[], look: Look): Promise<Arrival> =>
  outer.transaction(async (db) => {
    const recording = await existing(db, intent.attachTo ?? '');
    const position = await db.attachment.count({ where: { recordingId: recording.id, deletedAt: null } });
    if (position >= MOST) throw refused('tooManySheets', { status: 409 });
    const ids: string[] = [];
    for (const { extension, ...file } of files) {
      const called = displayName(`${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${extension}`);
      ids.push((await db.mediaFile.create({ data: { schoolId, ...file, name: called }, select: { id: true } })).id);
    }
    const [fileId, smallId] = ids as [string, string | undefined];
    const data = { schoolId, recordingId: recording.id, fileId, smallId, position, ...look };
    const attachment = await db.attachment.create({ data, select: { id: true } });
    const done = { state: 'kept' as const, recordingId: recording.id, finishedAt: new Date() };
    if (uploadId) await db.upload.update({ where: { id: uploadId }, data: done });
    return { recordingId: recording.id, duplicate: false, recording, attachmentId: attachment.id };
  });

async function existing(db: Tables, id: string) {
  const row = await db.recording.findFirst({ where: { id, deletedAt: null }, select: { id: true, title: true } });
  if (!row) throw notFound();
  return row;
}
