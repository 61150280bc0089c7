import 'server-only';
import { searchWords } from '@/lib/music/search-words';
import { rawDb, rawTransaction } from './client';

/** Grows whenever the folding changes; rows of an older edition are folded anew. */
const EDITION = 1;
const AT_ONCE = 500;

/**
 * Folds what was written about this school's recordings since the last search (triggers mark it, see the migration "search"), so that
 * a search finds what was saved a moment ago, whoever wrote it. Costs one look at an index where nothing has changed. Returns how many.
 */
export async function foldRecordingText(schoolId: string): Promise<number> {
  let folded = 0;
  while (await isBehind(schoolId)) folded += await foldSome(schoolId);
  return folded;
}

const isBehind = async (schoolId: string) =>
  (await rawDb().$queryRaw<unknown[]>`SELECT 1 FROM "RecordingText" WHERE "schoolId" = ${schoolId} AND "edition" < ${EDITION} LIMIT 1`).length > 0;

type Written = { row: bigint; title: string; notes: string; lyrics: string };

// Read and written in one transaction, so that nothing is marked as folded that has changed in between.
const foldSome = (schoolId: string) =>
  rawTransaction(async (db) => {
    const rows = await db.$queryRaw<Written[]>`
      SELECT t."row", r."title", r."notes", r."lyrics" FROM "RecordingText" t JOIN "Recording" r ON r."id" = t."recordingId"
      WHERE t."schoolId" = ${schoolId} AND t."edition" < ${EDITION} LIMIT ${AT_ONCE}`;
    const folded = rows.map(({ row, title, notes, lyrics }) => [Number(row), text(title), text(`${notes}\n${lyrics}`)]);
    return db.$executeRaw`
      UPDATE "RecordingText" SET "title" = j.value->>1, "rest" = j.value->>2, "edition" = ${EDITION}
      FROM json_each(${JSON.stringify(folded)}) j WHERE "RecordingText"."row" = j.value->>0`;
  });

const text = (written: string) => searchWords(written).join(' ');
