import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Teacher } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { theBook } from '@/lib/music/book';
import { refused } from './refused';
import { ONE_TURN, type Outcome, type TagMerge, type TagName } from './tagging-shared';
import { bulkEdit } from './tagging';
import { tagsFor } from './tags';
import { mergeTerm } from './term-merges';
import { ensureFree, recordingsTagged, schoolBook } from './terms';
import type { OneTerm } from './terms-shared';

type Moved = Outcome & { to: string; name: string };

/** How many recordings a merge would change: all of the school with this tag, the deleted ones too, for they may come back. */
export async function retagCount(teacher: Teacher, { kind, slug }: OneTerm): Promise<{ count: number; name: string }> {
  const name = (await schoolBook(teacher))[kind].bySlug(slug)?.name ?? slug;
  return { count: await recordingsTagged(teacher, { kind, slug }), name };
}

/**
 * Makes one raga (taal, form) another over the whole school, as one operation; a thousand recordings at a turn, `more` are still to be
 * done. One of the school's own is then no word of its own any more: its names are spellings of the other. Refuses one that nobody knows, or the same.
 */
export async function mergeTag(teacher: Teacher, { kind, from, to, onto }: TagMerge): Promise<Moved & { more: number }> {
  const target = await another(teacher, { kind, from, to });
  const rows = await teacher.db.recording.findMany({ where: { [kind]: from }, orderBy: { id: 'asc' }, take: ONE_TURN, select: { id: true } });
  const outcome = rows.length > 0 ? await moved(teacher, { kind, from, to: target.to, onto }, rows.map(({ id }) => id)) : NOTHING;
  const more = await recordingsTagged(teacher, { kind, slug: from });
  const operationId = outcome.operationId ?? onto ?? randomUUID();
  const isTermMerged = more === 0 && (await mergeTerm(teacher, { kind, from, to: target.to, operationId }));
  return { ...target, ...outcome, ...(isTermMerged && { operationId }), more };
}

/** Names a raga (taal, form) as this school does; its earlier name still finds it. Refuses (409) where somebody named it meanwhile. */
export async function renameTag(teacher: Teacher, { kind, slug, name, was }: TagName): Promise<OneTerm & { name: string; before: string }> {
  const book = await schoolBook(teacher);
  const there = book[kind].bySlug(slug);
  if (!there) throw notFound();
  if (was !== undefined && there.name !== was) throw refused('renamedSince', { status: 409, field: 'name', values: { name: there.name } });
  ensureFree(book, { kind, slug, field: 'name', name });
  const original = theBook[kind].bySlug(slug);
  await teacher.db.transaction(async (db) => {
    const row = await db.schoolTerm.findFirst({ where: { kind, slug }, select: { id: true, aliases: true, card: true } });
    const kept = [...new Set([...((row?.aliases as string[] | undefined) ?? []), there.name])];
    const aliases = kept.filter((alias) => alias !== name && alias !== original?.name && !original?.aliases.includes(alias));
    const isAsInBook = original?.name === name && aliases.length === 0 && Object.keys(row?.card ?? {}).length === 0;
    if (row && isAsInBook) return db.schoolTerm.delete({ where: { id: row.id }, select: { id: true } });
    if (row) return db.schoolTerm.update({ where: { id: row.id }, data: { name, aliases }, select: { id: true } });
    if (isAsInBook) return undefined;
    return db.schoolTerm.create({ data: { schoolId: teacher.schoolId, kind, slug, name, aliases }, select: { id: true } });
  });
  return { kind, slug, name, before: there.name };
}

async function another(teacher: Teacher, { kind, from, to }: TagMerge) {
  const slug = (await tagsFor(teacher, { [kind]: to }))[kind];
  if (!slug) throw notFound();
  if (slug === from) throw refused('sameTag', { field: 'to' });
  return { to: slug, name: (await schoolBook(teacher))[kind].bySlug(slug)?.name ?? slug };
}

const moved = async (teacher: Teacher, { kind, from, to, onto }: TagMerge, ids: readonly string[]): Promise<Outcome> =>
  bulkEdit(teacher, { recordings: ids.map((recordingId) => ({ recordingId })), change: { [kind]: to }, onto }, { [kind]: from });

const NOTHING: Outcome = { operationId: null, changed: 0, same: 0, gone: 0, left: [], leftCount: 0, versions: {} };
