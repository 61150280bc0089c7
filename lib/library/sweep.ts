import 'server-only';
import type { SchoolDb, Tables } from '@/lib/db/school-db';
import type { Chore } from '@/lib/jobs';
import { after, DAY, HOUR } from '@/lib/kit/dates';
import { log } from '@/lib/kit/log';
import { removeFile } from '@/lib/media/storage';
import { sweepIncoming, sweepStore } from '@/lib/media/sweep';
import { refused } from './refused';

const KEPT_DELETED = 30 * DAY;

type Ages = { now?: Date; orphan?: number; upload?: number };

/**
 * The library's hourly tidying: recordings deleted more than 30 days ago go for good, then files of rows nobody points to, files
 * without a row, and uploads that nobody went on with for a day. Takes, for tests, the time and the ages in milliseconds.
 */
export const librarySweep: Chore = async (schools, dbOf) => sweepLibrary(schools, dbOf);

export async function sweepLibrary(schools: readonly string[], dbOf: (schoolId: string) => SchoolDb, { now = new Date(), orphan = HOUR, upload = DAY }: Ages = {}) {
  let rows = 0;
  for (const school of schools) {
    const db = dbOf(school);
    await forgetDeleted(db, after(now, -KEPT_DELETED));
    rows += await forgetUnused(db, after(now, -DAY));
    await closeForsaken(db, after(now, -upload), after(now, -KEPT_DELETED));
  }
  const isKnown = async (schoolId: string, storageKeys: string[]) => {
    const known = await dbOf(schoolId).mediaFile.findMany({ where: { storageKey: { in: storageKeys } }, select: { storageKey: true } });
    return new Set(known.map(({ storageKey }) => storageKey));
  };
  const files = await sweepStore(isKnown, after(now, -orphan));
  const parts = await sweepIncoming(after(now, -upload));
  if (rows + files + parts > 0) log.info('swept', { rows, files, parts });
  return { rows, files, parts };
}

async function forgetDeleted(db: SchoolDb, before: Date) {
  const gone = await db.recording.findMany({ where: { deletedAt: { lt: before } }, select: { id: true }, take: 500 });
  for (const { id } of gone) {
    await db.transaction(async (tx) => {
      // What a child practised and sang stays; it only no longer names the recording.
      for (const table of ['upload', 'assignment', 'practiceEntry', 'submission', 'programmeItem'] as const) {
        await (tx[table] as Tables['upload']).updateMany({ where: { recordingId: id }, data: { recordingId: null } });
      }
      await tx.recording.deleteMany({ where: { id, deletedAt: { lt: before } } });
    });
  }
  await db.attachment.deleteMany({ where: { deletedAt: { lt: before } } });
  await db.transaction(async (tx) => {
    const sets = await tx.collection.findMany({ where: { deletedAt: { lt: before } }, select: { id: true }, take: 500 });
    const ids = sets.map(({ id }) => id);
    await tx.assignment.updateMany({ where: { collectionId: { in: ids } }, data: { collectionId: null } });
    await tx.collection.deleteMany({ where: { id: { in: ids } } });
  });
}

// Row first, file second: a crash in between leaves a file without a row, which the next sweep takes; never a row without a file.
async function forgetUnused(db: SchoolDb, before: Date): Promise<number> {
  const none = { none: {} };
  const nobody = {
    ...{ originalOf: none, playableOf: none, posterOf: none, attachments: none, smallOf: none, submissionOf: none, playableSubmissionOf: none },
    ...{ replyOf: none, flyerOf: none, memoryOf: none, displayOf: none, thumbnailOf: none },
  };
  const unused = await db.mediaFile.findMany({ where: { createdAt: { lt: before }, ...nobody }, select: { id: true, storageKey: true }, take: 500 });
  for (const { id, storageKey } of unused) {
    const { count } = await db.mediaFile.deleteMany({ where: { id, ...nobody } });
    if (count === 1) await removeFile(storageKey);
  }
  return unused.length;
}

async function closeForsaken(db: SchoolDb, before: Date, longAgo: Date) {
  await db.upload.updateMany({
    where: { state: 'receiving', createdAt: { lt: after(before, -DAY) } },
    data: { state: 'refused', message: refused('incomplete').message, finishedAt: new Date() },
  });
  await db.upload.deleteMany({ where: { createdAt: { lt: longAgo }, state: { not: 'receiving' } } });
}
