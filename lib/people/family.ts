import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound } from '@/lib/kit/refusal';
import { familyNameOf, kinOf } from './rules';
import type { GuardianshipInput } from './shared';
import { noted } from './noted';

/** Ties a parent to a child: from the next request on they see what is the child's. Both are one family from now on. Twice is once. */
export async function linkParent(teacher: Teacher, pair: GuardianshipInput): Promise<{ personId: string }> {
  await teacher.db.transaction((db) => linked(teacher, db, pair));
  return { personId: pair.childId };
}

/** Unties them: from the next request on the parent sees nothing of the child. Who is left alone with the other keeps the family. */
export async function unlinkParent(teacher: Teacher, { guardianId, childId }: GuardianshipInput): Promise<void> {
  await teacher.db.transaction(async (db) => {
    const gone = await db.guardianship.deleteMany({ where: { guardianId, childId } });
    if (gone.count === 0) throw notFound();
    await partFamilies(teacher, db, [guardianId, childId]);
    await noted(teacher, db, 'family.unlinked', guardianId, { childId });
  });
}

/** The same inside a transaction that does more. Refuses (404) who is not a parent, not a child, or not of the school. */
export async function linked(teacher: Teacher, db: Tables, { guardianId, childId }: GuardianshipInput): Promise<void> {
  const people = await db.person.findMany({ where: { id: { in: [guardianId, childId] } }, select: { id: true, role: true, name: true, familyId: true } });
  const guardian = people.find(({ id, role }) => id === guardianId && role === 'parent');
  const child = people.find(({ id, role }) => id === childId && role === 'student');
  if (!guardian || !child) throw notFound();
  if (await db.guardianship.findFirst({ where: { guardianId, childId }, select: { id: true } })) return;
  await db.guardianship.create({ data: { schoolId: teacher.schoolId, guardianId, childId }, select: { id: true } });
  await joinFamilies(teacher, db, child, guardian);
  await noted(teacher, db, 'family.linked', guardianId, { childId });
}

type Member = { id: string; name: string; familyId: string | null };

// The child's family takes the parent's in. A family that is left empty stays: charges may name it.
async function joinFamilies(teacher: Teacher, db: Tables, child: Member, guardian: Member) {
  const familyId = child.familyId ?? guardian.familyId ?? (await newFamily(teacher, db, child.name));
  const moving = guardian.familyId && guardian.familyId !== familyId ? { OR: [{ id: guardian.id }, { familyId: guardian.familyId }] } : { id: guardian.id };
  await db.person.updateMany({ where: moving, data: { familyId } });
  await db.person.updateMany({ where: { id: child.id }, data: { familyId } });
}

// When a tie is cut: the larger side keeps the family (of equals, the one that was here first), the other has one of its own, or
// none where somebody is left alone.
async function partFamilies(teacher: Teacher, db: Tables, [one, other]: [string, string]) {
  const { familyId } = (await db.person.findFirst({ where: { id: one }, select: { familyId: true } })) ?? {};
  if (!familyId) return;
  const pairs = await db.guardianship.findMany({
    where: { OR: [{ guardian: { familyId } }, { child: { familyId } }] },
    select: { guardianId: true, childId: true },
  });
  const [here, there] = [kinOf(one, pairs), kinOf(other, pairs)];
  if (here.has(other)) return;
  const eldestFirst = await db.person.findMany({ where: { id: { in: [...here, ...there] } }, orderBy: { createdAt: 'asc' }, select: { id: true, name: true } });
  const isHereSmaller = here.size === there.size ? there.has(eldestFirst[0]?.id ?? '') : here.size < there.size;
  const leaving = eldestFirst.filter(({ id }) => (isHereSmaller ? here : there).has(id));
  const to = leaving.length > 1 ? await newFamily(teacher, db, leaving[0]?.name ?? '') : null;
  await db.person.updateMany({ where: { id: { in: leaving.map(({ id }) => id) } }, data: { familyId: to } });
}

async function newFamily({ schoolId }: Teacher, db: Tables, name: string): Promise<string> {
  return (await db.family.create({ data: { schoolId, name: familyNameOf(name) }, select: { id: true } })).id;
}
