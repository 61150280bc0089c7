import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound, Refusal } from '@/lib/kit/refusal';
import { callNameOf, nameKey } from './rules';
import type { NewParent, NewStudent, PersonEdit } from './shared';

type One = { personId: string };

/** Adds a student and, where a parent's name was given too, the parent, linked. Refuses a second student of the same name. */
export async function addStudent(teacher: Teacher, { name, parentName, email, phone }: NewStudent): Promise<One> {
  return teacher.db.transaction(async (db) => {
    await ensureNameIsFree(db, name);
    const student = await born(teacher, db, { role: 'student', name });
    if (parentName) await parentOf(teacher, db, student.id, { name: parentName, email, phone });
    return { personId: student.id };
  });
}

/** Adds a parent of a child; one who is here already, by the same e-mail, is linked instead (siblings). */
export const addParent = (teacher: Teacher, { childId, ...parent }: NewParent): Promise<One> =>
  teacher.db.transaction(async (db) => {
    if (!(await db.person.findFirst({ where: { id: childId, role: 'student' } }))) throw notFound();
    return { personId: await parentOf(teacher, db, childId, parent) };
  });

/** Changes a person's names and contacts. */
export async function editPerson(teacher: Teacher, { personId, name, callName, email, phone }: PersonEdit): Promise<One> {
  await teacher.db.transaction(async (db) => {
    const person = await db.person.findFirst({ where: { id: personId } });
    if (!person) throw notFound();
    if (person.role === 'student') await ensureNameIsFree(db, name, personId);
    await db.person.update({ where: { id: personId }, data: { name, callName: callName || callNameOf(name), nameKey: nameKey(name), email, phone } });
  });
  return { personId };
}

/** Takes a person out of the school's life: they cannot sign in from the next request on. Their history stays. */
export const archivePerson = (teacher: Teacher, { personId }: One) => archived(teacher, personId, new Date());

/** Brings an archived person back. */
export const restorePerson = (teacher: Teacher, { personId }: One) => archived(teacher, personId, null);

/** Unlinks a parent from a child: from the next request on they see nothing of it. */
export async function unlinkParent(teacher: Teacher, pair: { guardianId: string; childId: string }): Promise<void> {
  const gone = await teacher.db.guardianship.deleteMany({ where: pair });
  if (gone.count === 0) throw notFound();
  await noted(teacher, teacher.db, 'family.unlinked', pair.guardianId);
}

export async function addBatch({ db }: Teacher, { name }: { name: string }): Promise<{ batchId: string }> {
  if (await db.batch.findFirst({ where: { name } })) throw new Refusal('There is a batch of this name already.', { fields: { name: 'There is a batch of this name already.' } });
  const batch = await db.batch.create({ data: { name } as never, select: { id: true } });
  return { batchId: batch.id };
}

/** Sets which batches a student belongs to from now on. */
export async function chooseBatches(teacher: Teacher, { personId, batches }: One & { batches: string[] }): Promise<void> {
  await teacher.db.transaction(async (db) => {
    if (!(await db.person.findFirst({ where: { id: personId, role: 'student' } }))) throw notFound();
    await db.batchMember.updateMany({ where: { studentId: personId, batchId: { notIn: batches }, leftAt: null }, data: { leftAt: new Date() } });
    for (const batchId of batches) {
      const before = await db.batchMember.findFirst({ where: { studentId: personId, batchId } });
      if (before) await db.batchMember.updateMany({ where: { id: before.id }, data: { leftAt: null } });
      else await db.batchMember.create({ data: { studentId: personId, batchId } as never });
    }
  });
}

async function archived(teacher: Teacher, personId: string, archivedAt: Date | null): Promise<One> {
  if (personId === teacher.personId) throw new Refusal('You cannot archive yourself.');
  const changed = await teacher.db.person.updateMany({ where: { id: personId }, data: { archivedAt } });
  if (changed.count === 0) throw notFound();
  await noted(teacher, teacher.db, archivedAt ? 'person.archived' : 'person.restored', personId);
  return { personId };
}

type Birth = { role: 'student' | 'parent'; name: string; email?: string | null; phone?: string | null };

// schoolId is filled in by the wall (lib/db/wall/rows.ts), which the types of Prisma cannot know.
const born = async (teacher: Teacher, db: Tables, person: Birth) => {
  const row = await db.person.create({ data: { ...person, callName: callNameOf(person.name), nameKey: nameKey(person.name) } as never, select: { id: true } });
  await noted(teacher, db, `${person.role}.added`, row.id);
  return row;
};

async function parentOf(teacher: Teacher, db: Tables, childId: string, parent: Omit<Birth, 'role'>): Promise<string> {
  const known = parent.email ? await db.person.findFirst({ where: { role: 'parent', email: parent.email, archivedAt: null }, select: { id: true } }) : null;
  const { id } = known ?? (await born(teacher, db, { role: 'parent', ...parent }));
  if (!(await db.guardianship.findFirst({ where: { guardianId: id, childId } }))) await db.guardianship.create({ data: { guardianId: id, childId } as never });
  return id;
}

// A child types its name to sign in: two of one name would both be locked out.
async function ensureNameIsFree(db: Tables, name: string, except?: string) {
  const key = nameKey(name);
  const words = key ? 'A student of this name is here already. Add a second name or an initial, so that each can sign in.' : 'Please use letters in the name.';
  const taken = key ? await db.person.findFirst({ where: { role: 'student', nameKey: key, ...(except && { id: { not: except } }) } }) : true;
  if (taken) throw new Refusal(words, { fields: { name: words } });
}

const noted = ({ personId }: Teacher, db: Tables, verb: string, subject: string) =>
  db.auditLine.create({ data: { verb, subject: `person:${subject}`, actorId: personId } as never });
