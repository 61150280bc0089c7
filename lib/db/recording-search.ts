import 'server-only';
import { Laya, Prisma, RecordingKind } from '@/generated/prisma/client';
import { own } from './charter-rules';
import { rawDb } from './client';
import { foldRecordingText } from './recording-text';
import type { Who } from './who';

// The one place where recordings are searched in raw SQL. What comes out are ids, tags and counts; rows are shown only after
// viewer.db has given them out as well. tests/lib/db/recording-search.test.ts holds `visibleTo` to the charter.

/** Words in one spelling (lib/music/search-words.ts); all of them must be there. `begun`: the last may be the beginning of a word. */
export type Saying = { words: readonly string[]; begun?: boolean };
export type TagColumn = 'raga' | 'taal' | 'form' | 'kind' | 'laya';

/** One thing that was asked for: any of these sayings in the text, or any of these tags. */
export type Sought = { sayings: readonly Saying[]; tags: Partial<Record<TagColumn, readonly string[]>> };
export type SoughtOrder = 'newest' | 'title' | 'recorded' | 'longest' | TagColumn;

/** A recording as far as counting and choosing needs it. `inTitle`: bit by bit, which of the things asked for its title says. */
export type Candidate = {
  id: string;
  raga: string;
  taal: string;
  form: string;
  kind: string;
  laya: string;
  uploaderId: string;
  /** YYYY-MM-DD: when it was recorded, or else added. */
  day: string;
  playable: boolean;
  inTitle: number;
};

/** Everything on this viewer's shelves for which each of the `sought` holds, in order. Tags that are not said are ''. */
export async function recordingsSought(who: Who, sought: readonly Sought[], order: SoughtOrder = 'newest'): Promise<Candidate[]> {
  if (sought.length > 0) await foldRecordingText(who.schoolId);
  const conditions = sought.map((one) => Prisma.sql`AND ${holds(who, one)}`);
  const inTitle = sought.map((one, at) => Prisma.sql`+ ${2 ** at} * (${said(who, one, 'title')})`);
  // One string for all rows, and as short as can be: ten thousand cross from SQLite to here in a few milliseconds, where rows of columns
  // take fifty. Kind and laya travel as their first letters, one's own uploads without a name.
  const [answer] = await rawDb().$queryRaw<{ lines: string | null }[]>`
    SELECT group_concat(line, char(10)) AS "lines" FROM (
      SELECT concat_ws(char(31), r."id", ifnull(r."raga", ''), ifnull(r."taal", ''), ifnull(r."form", ''), substr(r."kind", 1, 1), ifnull(substr(r."laya", 1, 1), ''),
        iif(r."uploaderId" = ${who.personId}, '', r."uploaderId"), ifnull(r."recordedOn", substr(r."createdAt", 1, 10)), r."playableId" IS NOT NULL, 0 ${joined(inTitle)}) AS line
      FROM "Recording" r WHERE ${visibleTo(who)} ${joined(conditions)} ORDER BY ${ORDERS[order]}
    )`;
  return answer?.lines ? answer.lines.split('\n').map((line) => candidate(line, who.personId)) : [];
}

/** Of this viewer's shelves, every title. For finding the word that somebody meant. */
export async function titlesOnShelves(who: Who): Promise<string[]> {
  const [answer] = await rawDb().$queryRaw<{ titles: string | null }[]>`
    SELECT group_concat(r."title", char(10)) AS "titles" FROM "Recording" r WHERE ${visibleTo(who)}`;
  return answer?.titles?.split('\n') ?? [];
}

/** Which of this school's recordings are meant for which of its batches: recording ids by batch. For teachers. */
export async function recordingsByBatch({ schoolId }: Who): Promise<Map<string, Set<string>>> {
  const rows = await rawDb().$queryRaw<{ batchId: string; ids: string }[]>`
    SELECT b."batchId", group_concat(b."recordingId", char(10)) AS "ids" FROM "RecordingBatch" b WHERE b."schoolId" = ${schoolId} GROUP BY b."batchId"`;
  return new Map(rows.map(({ batchId, ids }) => [batchId, new Set(ids.split('\n'))]));
}

/** The charter's word on recordings (lib/db/charter-rules.ts, visibleRecording), in SQL; deleted ones are on nobody's shelf. */
function visibleTo(who: Who): Prisma.Sql {
  const shelved = Prisma.sql`r."schoolId" = ${who.schoolId} AND r."deletedAt" IS NULL`;
  if (who.role === 'teacher') return shelved;
  const students = own(who);
  if (students.length === 0) return Prisma.sql`0`;
  const theirs = Prisma.sql`(${Prisma.join(students)})`;
  return Prisma.sql`${shelved} AND r."published" = 1 AND (
    r."visibility" = 'everyone'
    OR (r."visibility" = 'batches' AND r."id" IN (
      SELECT b."recordingId" FROM "RecordingBatch" b JOIN "BatchMember" m ON m."schoolId" = b."schoolId" AND m."batchId" = b."batchId"
      WHERE b."schoolId" = ${who.schoolId} AND m."leftAt" IS NULL AND m."studentId" IN ${theirs}))
    OR (r."visibility" = 'people' AND r."id" IN (
      SELECT p."recordingId" FROM "RecordingPerson" p WHERE p."schoolId" = ${who.schoolId} AND p."personId" IN ${theirs})))`;
}

function holds(who: Who, sought: Sought): Prisma.Sql {
  const tagged = (Object.keys(COLUMNS) as TagColumn[]).flatMap((column) => {
    const slugs = sought.tags[column] ?? [];
    return slugs.length > 0 ? [Prisma.sql`OR ${COLUMNS[column]} IN (${Prisma.join([...slugs])})`] : [];
  });
  return Prisma.sql`(${said(who, sought)} ${joined(tagged)})`;
}

const COLUMNS: Record<TagColumn, Prisma.Sql> = {
  raga: Prisma.sql`r."raga"`,
  taal: Prisma.sql`r."taal"`,
  form: Prisma.sql`r."form"`,
  kind: Prisma.sql`r."kind"`,
  laya: Prisma.sql`r."laya"`,
};

function said({ schoolId }: Who, { sayings }: Sought, where?: 'title'): Prisma.Sql {
  const match = matching(sayings, where);
  if (!match) return Prisma.sql`0`;
  return Prisma.sql`r."id" IN (
    SELECT t."recordingId" FROM "RecordingFts" JOIN "RecordingText" t ON t."row" = "RecordingFts".rowid
    WHERE "RecordingFts" MATCH ${match} AND t."schoolId" = ${schoolId})`;
}

// Every word in quotes: to FTS it is a string then, whatever was typed.
function matching(sayings: readonly Saying[], where?: 'title'): string | undefined {
  const all = sayings.filter(({ words }) => words.length > 0).map(({ words, begun }) => `(${words.map(quoted).join(' AND ')}${begun ? ' *' : ''})`);
  if (all.length === 0) return undefined;
  return where ? `{${where}} : (${all.join(' OR ')})` : all.join(' OR ');
}

const quoted = (word: string) => `"${word.replace(/\0/g, '').replace(/"/g, '""')}"`;

const ORDERS: Record<SoughtOrder, Prisma.Sql> = {
  newest: Prisma.sql`r."createdAt" DESC, r."id" DESC`,
  title: Prisma.sql`r."title" COLLATE NOCASE, r."id"`,
  recorded: Prisma.sql`r."recordedOn" DESC NULLS LAST, r."createdAt" DESC, r."id" DESC`,
  longest: Prisma.sql`r."seconds" DESC NULLS LAST, r."id" DESC`,
  raga: Prisma.sql`r."raga" NULLS LAST, r."title" COLLATE NOCASE, r."id"`,
  taal: Prisma.sql`r."taal" NULLS LAST, r."title" COLLATE NOCASE, r."id"`,
  form: Prisma.sql`r."form" NULLS LAST, r."title" COLLATE NOCASE, r."id"`,
  kind: Prisma.sql`r."kind", r."title" COLLATE NOCASE, r."id"`,
  laya: Prisma.sql`r."laya" NULLS LAST, r."title" COLLATE NOCASE, r."id"`,
};

const joined = (parts: Prisma.Sql[]) => (parts.length > 0 ? Prisma.join(parts, ' ') : Prisma.empty);

function candidate(line: string, own: string): Candidate {
  const [id, raga, taal, form, kind, laya, uploaderId, day, playable, inTitle] = line.split('\x1f') as [string, string, string, string, string, string, string, string, string, string];
  return { id, raga, taal, form, kind: KINDS[kind] ?? kind, laya: LAYAS[laya] ?? laya, uploaderId: uploaderId || own, day, playable: playable === '1', inTitle: Number(inTitle) };
}

const byLetter = (values: Record<string, string>): Record<string, string> => Object.fromEntries(Object.values(values).map((value) => [value[0], value]));
const KINDS = byLetter(RecordingKind);
const LAYAS = byLetter(Laya);
