import type { Prisma } from '@/generated/prisma/client';
import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { nameKey } from './rules';
import type { BatchRow, Named, PersonRow } from './shared';

export const PAGE = 60;

type Role = PersonRow['role'];
type Wanted = { role?: Role; text?: string; batchId?: string; archived?: boolean; page?: number };
type Page = { people: PersonRow[]; total: number; page: number; pages: number };

/**
 * A page (counted from 1) of the school's people by name. `text` finds names in any accent, e-mail addresses and phone numbers;
 * `batchId` keeps to those in a batch.
 */
export async function people({ db }: Teacher, { role, text, batchId, archived = false, page = 1 }: Wanted): Promise<Page> {
  const inBatch = batchId ? { batches: { some: { batchId, leftAt: null } } } : {};
  const where = { ...(role && { role }), archivedAt: archived ? { not: null } : null, ...inBatch, ...found(text) };
  const at = placeOf(page, await db.person.count({ where }));
  const rows = await db.person.findMany({ where, orderBy: BY_NAME, skip: at.skip, take: PAGE, select: ROW });
  return { people: rows.map(asRow), total: at.total, page: at.page, pages: at.pages };
}

function placeOf(page: number, total: number) {
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const here = Math.min(Math.max(1, page), pages);
  return { total, pages, page: here, skip: (here - 1) * PAGE };
}

/** At most twelve people of a role whose name fits what is being typed, with the first names of their kin to tell them apart. */
export async function peopleLike({ db }: Teacher, role: Role, text: string): Promise<PersonRow[]> {
  const where = { role, archivedAt: null, ...found(text) };
  return (await db.person.findMany({ where, orderBy: BY_NAME, take: 12, select: ROW })).map(asRow);
}

/** One person with family, batches and the teachers' note. Refuses (404) who is not of the school. */
export async function personById({ db }: Teacher, id: string) {
  const row = await db.person.findFirst({
    where: { id },
    select: {
      ...{ id: true, name: true, callName: true, role: true, email: true, phone: true, archivedAt: true, createdAt: true },
      notes: { select: { text: true } },
      wards: { select: { child: { select: KIN } }, orderBy: { child: { name: 'asc' } } },
      guardians: { select: { guardian: { select: { ...KIN, wards: { select: { child: { select: KIN } } } } } }, orderBy: { guardian: { name: 'asc' } } },
      batches: { where: { leftAt: null }, select: { batch: { select: { id: true, name: true } } } },
    },
  });
  if (!row) throw notFound();
  const { notes, wards, guardians, batches: members, ...person } = row;
  return {
    ...person,
    note: notes[0]?.text ?? '',
    children: wards.map(({ child }) => child),
    parents: guardians.map(({ guardian: { wards: _, ...parent } }) => parent),
    siblings: siblingsOf(id, guardians.flatMap(({ guardian }) => guardian.wards.map(({ child }) => child))),
    batches: members.map(({ batch }) => batch),
  };
}
export type PersonInFull = Awaited<ReturnType<typeof personById>>;

const KIN = { id: true, name: true, callName: true, archivedAt: true } satisfies Prisma.PersonSelect;

const siblingsOf = <Child extends { id: string }>(id: string, children: Child[]): Child[] => [
  ...new Map(children.filter((child) => child.id !== id).map((child) => [child.id, child])).values(),
];

/** The school's batches in use. */
export const batches = ({ db }: Teacher): Promise<Named[]> =>
  db.batch.findMany({ where: { archivedAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true } });

/** All batches, the closed ones last, with how many students are in each. */
export async function batchRows({ db }: Teacher): Promise<BatchRow[]> {
  const rows = await db.batch.findMany({
    orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    select: { id: true, name: true, archivedAt: true, _count: { select: { members: { where: PRESENT } } } },
  });
  return rows.map(({ _count, ...batch }) => ({ ...batch, members: _count.members }));
}

/** One batch with its students. Refuses (404) one that is not of the school. */
export async function batchById({ db }: Teacher, id: string) {
  const row = await db.batch.findFirst({
    where: { id },
    select: {
      ...{ id: true, name: true, archivedAt: true },
      members: { where: PRESENT, orderBy: { student: { name: 'asc' } }, select: { student: { select: { id: true, name: true, callName: true } } } },
    },
  });
  if (!row) throw notFound();
  return { ...row, members: row.members.map(({ student }) => student) };
}

/** How many there are of each, for the lists and the first steps; with `text`, of those whom it finds. */
export async function headCount({ db }: Teacher, text?: string) {
  const [groups, archived, batchesOpen] = await Promise.all([
    db.person.groupBy({ by: ['role'], where: { archivedAt: null, ...found(text) }, _count: { _all: true } }),
    db.person.count({ where: { archivedAt: { not: null }, ...found(text) } }),
    db.batch.count({ where: { archivedAt: null } }),
  ]);
  const of = (role: Role) => groups.find((group) => group.role === role)?._count._all ?? 0;
  return { students: of('student'), parents: of('parent'), teachers: of('teacher'), archived, batches: batchesOpen };
}

/**
 * A page of the students of whom nobody has signed in yet, neither they nor a parent, the newest first. `known`: the ids of who has.
 * They may be thousands, more than a database takes in one question, so the two lists are compared here.
 */
export async function notYetHere({ db }: Teacher, known: Iterable<string>, { page = 1, take = PAGE } = {}): Promise<Page> {
  const seen = new Set(known);
  const [students, ties] = await Promise.all([
    db.person.findMany({ where: { role: 'student', archivedAt: null }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], select: { id: true } }),
    db.guardianship.findMany({ select: { guardianId: true, childId: true } }),
  ]);
  for (const { guardianId, childId } of ties) if (seen.has(guardianId)) seen.add(childId);
  const waiting = students.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
  const at = placeOf(page, waiting.length);
  const ids = waiting.slice(at.skip, at.skip + take);
  const rows = await db.person.findMany({ where: { id: { in: ids } }, select: ROW });
  const inOrder = ids.flatMap((id) => rows.filter((row) => row.id === id));
  return { people: inOrder.map(asRow), total: at.total, page: at.page, pages: at.pages };
}

/** Students for the printed cards, by name: everyone, those of a batch, or these. At most 400, a class at a time. */
export async function cardStudents({ db }: Teacher, { batchId, ids }: { batchId?: string; ids?: string[] }): Promise<Named[]> {
  const which = { ...(batchId && { batches: { some: { batchId, leftAt: null } } }), ...(ids && { id: { in: ids } }) };
  return db.person.findMany({ where: { role: 'student', archivedAt: null, ...which }, orderBy: BY_NAME, take: 400, select: { id: true, name: true } });
}

/** The viewer's own row. */
export const self = ({ db, personId }: Viewer) =>
  db.person.findFirstOrThrow({ where: { id: personId }, select: { id: true, name: true, callName: true, role: true, email: true } });

/** The viewer's children: a parent's. */
export const children = ({ db }: Viewer) =>
  db.person.findMany({ where: { role: 'student', archivedAt: null }, orderBy: { callName: 'asc' }, select: { id: true, callName: true } });

// Names are compared without case and accents, so that "anu" stands beside "Anu".
const BY_NAME = [{ nameKey: 'asc' }, { id: 'asc' }] satisfies Prisma.PersonOrderByWithRelationInput[];

/** The first names of these people, as far as the viewer may see them. */
export async function callNames({ db }: Viewer, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(ids)].slice(0, 500) } }, select: { id: true, callName: true } });
  return new Map(rows.map(({ id, callName }) => [id, callName]));
}

const PRESENT = { leftAt: null, student: { archivedAt: null } } satisfies Prisma.BatchMemberWhereInput;

const ROW = {
  ...{ id: true, name: true, callName: true, role: true, archivedAt: true },
  wards: { where: { child: { archivedAt: null } }, select: { child: { select: { id: true, callName: true } } } },
  guardians: { where: { guardian: { archivedAt: null } }, select: { guardian: { select: { id: true, callName: true } } } },
  batches: { where: { leftAt: null, batch: { archivedAt: null } }, select: { batch: { select: { name: true } } } },
} satisfies Prisma.PersonSelect;

type Row = Prisma.PersonGetPayload<{ select: typeof ROW }>;

const asRow = ({ wards, guardians, batches: members, ...row }: Row): PersonRow => ({
  ...row,
  kin: kin({ wards, guardians }).map(({ callName }) => callName),
  kinIds: kin({ wards, guardians }).map(({ id }) => id),
  batches: members.map(({ batch }) => batch.name),
});

const kin = ({ wards, guardians }: Pick<Row, 'wards' | 'guardians'>) => [
  ...wards.map(({ child }) => child),
  ...guardians.map(({ guardian }) => guardian),
];

// Three digits are the fewest that say anything about a phone number. % would find everybody.
function found(text = ''): Prisma.PersonWhereInput {
  if (!text.trim()) return {};
  const [key, address, digits] = [nameKey(text), text.trim().toLowerCase().replaceAll('%', ''), text.replace(/\D/g, '')];
  return {
    OR: [
      ...(key ? [{ nameKey: { contains: key } }] : []),
      ...(address ? [{ email: { contains: address } }] : []),
      ...(digits.length > 2 ? [{ phone: { contains: digits } }] : []),
    ],
  };
}
