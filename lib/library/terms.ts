import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { type Book, bookWith, type OwnTerm, type TermKind, theBook } from '@/lib/music/book';
import { foldedWords } from '@/lib/music/spelling';
import { ownTermsOf } from './own-terms';
import { cardFrom, ragaCardFrom, taalCardFrom } from './term-cards';
import { ITS_OWN } from './term-merges';
import { refused } from './terms-refused';
import type { FormTermInput, OneTerm, RagaTermInput, TaalTermInput } from './terms-shared';

/** The ragas, taals and forms as this viewer's school knows them: its names, spellings, corrections and own ones with the book's. */
export async function schoolBook(viewer: Viewer): Promise<Book> {
  return bookWith(await ownTermsOf(viewer.db));
}

/** Adds a raga of the school's own, or says of one what this school holds true. Returns its slug. Refuses a name that means another raga already, and a card that contradicts itself. */
export const saveRaga = (teacher: Teacher, sent: RagaTermInput) => saved(teacher, 'raga', sent, (slug) => ragaCardFrom(sent, theBook.raga.bySlug(slug)));

/** The same for a taal. */
export const saveTaal = (teacher: Teacher, sent: TaalTermInput) => saved(teacher, 'taal', sent, (slug) => taalCardFrom(sent, theBook.taal.bySlug(slug)));

/** The same for a form, which has a name and spellings only. */
export const saveForm = (teacher: Teacher, sent: FormTermInput) => saved(teacher, 'form', sent, () => cardFrom({}));

/**
 * Takes the school's word back: a raga, taal or form of the book is as the book has it again; one of the school's own is gone. Refuses
 * (409) one that recordings are still tagged with, and says how many.
 */
export async function removeTerm(teacher: Teacher, { kind, slug }: OneTerm): Promise<OneTerm> {
  return teacher.db.transaction(async (db) => {
    const term = await db.schoolTerm.findFirst({ where: { kind, slug, ...ITS_OWN }, select: { id: true, name: true } });
    if (!term) throw notFound();
    const used = theBook[kind].bySlug(slug) ? 0 : await db.recording.count({ where: { [kind]: slug } });
    if (used > 0) throw refused('stillUsed', { status: 409, values: { count: used, name: term.name } });
    await db.schoolTerm.delete({ where: { id: term.id }, select: { id: true } });
    return { kind, slug };
  });
}

/** How many recordings have a raga, taal or form, also among the deleted ones that can still come back. */
export const recordingsTagged = ({ db }: Teacher, { kind, slug }: OneTerm): Promise<number> => db.recording.count({ where: { [kind]: slug } });

type Named = { slug?: string; name: string; aliases: string };

async function saved(teacher: Teacher, kind: TermKind, sent: Named, card: (slug: string) => OwnTerm['card']): Promise<OneTerm> {
  const book = await schoolBook(teacher);
  const there = sent.slug ? book[kind].bySlug(sent.slug) : undefined;
  if (sent.slug && !there) throw notFound();
  const slug = there?.slug ?? freeSlug(book, kind, sent.name, await mergedSlugs(teacher, kind));
  const original = theBook[kind].bySlug(slug);
  const aliases = spellingsIn(sent.aliases).filter((alias) => alias !== sent.name);
  for (const [field, name] of [['name', sent.name] as const, ...aliases.map((alias) => ['aliases', alias] as const)]) ensureFree(book, { kind, slug, field, name });
  const own = { name: sent.name, aliases: aliases.filter((alias) => !original?.aliases.includes(alias) && alias !== original?.name), card: card(slug) };
  const isAsInBook = original && own.name === original.name && own.aliases.length === 0 && !own.card;
  await teacher.db.transaction(async (db) => {
    const row = await db.schoolTerm.findFirst({ where: { kind, slug }, select: { id: true } });
    const data = { ...own, card: (own.card ?? {}) as Prisma.InputJsonObject };
    if (isAsInBook) return row && db.schoolTerm.delete({ where: { id: row.id }, select: { id: true } });
    if (row) return db.schoolTerm.update({ where: { id: row.id }, data, select: { id: true } });
    return db.schoolTerm.create({ data: { schoolId: teacher.schoolId, kind, slug, ...data }, select: { id: true } });
  });
  return { kind, slug };
}

/** Refuses a name that means another one already: it would send a recording to the wrong shelf. */
export function ensureFree(book: Book, { kind, slug, field, name }: { kind: TermKind; slug: string; field: string; name: string }) {
  if (foldedWords(name).map(({ full }) => full).join('').length < 2) throw refused('tooFewLetters', { field });
  const other = book[kind].named(name);
  if (other && other.slug !== slug) throw refused('meansAnother', { status: 409, field, values: { name, other: other.name } });
}

// They keep their address, for an undo.
async function mergedSlugs({ db }: Teacher, kind: TermKind): Promise<Set<string>> {
  const rows = await db.schoolTerm.findMany({ where: { kind, mergedInto: { not: null } }, select: { slug: true } });
  return new Set(rows.map(({ slug }) => slug));
}

function freeSlug(book: Book, kind: TermKind, name: string, taken: ReadonlySet<string>): string {
  const base = foldedWords(name).map(({ raw, typed }) => (/^[a-z0-9]+$/.test(raw) ? raw : typed.replace(/[^a-z0-9]/g, ''))).filter(Boolean).join('-').slice(0, 60) || kind;
  const free = (slug: string) => !book[kind].bySlug(slug) && !taken.has(slug) && slug !== 'none' && slug !== 'add';
  return [base, ...Array.from({ length: 200 }, (_, at) => `${base}-${at + 2}`)].find(free) ?? base;
}

const spellingsIn = (text: string) => [...new Set(text.split(/[,\n;·]/).map((one) => one.trim()).filter(Boolean))].slice(0, 30);
