import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound } from '@/lib/kit/refusal';
import { born, ensureNameIsFree, parentOf } from './births';
import { linked } from './family';
import { noted } from './noted';
import { refused } from './refused';
import { callNameOf, nameKey } from './rules';
import type { NewParent, NewStudent, NoteInput, OnePerson, PersonEdit } from './shared';

/**
 * Adds a student and, where a parent's name was given too, the parent, linked; with `siblingId` also the parents of that brother or
 * sister. Refuses a second student of the same name.
 */
export const addStudent = (teacher: Teacher, { name, parentName, email, phone, siblingId }: NewStudent): Promise<OnePerson> =>
  teacher.db.transaction(async (db) => {
    if (!parentName && (email || phone)) throw refused('whoseContact', { field: 'parentName' });
    await ensureNameIsFree(db, name);
    const student = await born(teacher, db, { role: 'student', name });
    if (parentName) await parentOf(teacher, db, student.id, { name: parentName, email, phone });
    if (siblingId) await shareParents(teacher, db, student.id, siblingId);
    return { personId: student.id };
  });

/** Adds a parent of a child; one who is here already, by the same e-mail or phone, is linked instead (siblings). Returns the parent. */
export const addParent = (teacher: Teacher, { childId, ...parent }: NewParent): Promise<OnePerson> =>
  teacher.db.transaction(async (db) => ({ personId: await parentOf(teacher, db, childId, parent) }));

/** Changes a person's names and contacts. Refuses a name or an e-mail that would lead two people in by one door. */
export async function editPerson(teacher: Teacher, { personId, name, callName, email, phone }: PersonEdit): Promise<OnePerson> {
  return teacher.db.transaction(async (db) => {
    const person = await db.person.findFirst({ where: { id: personId }, select: { role: true } });
    if (!person) throw notFound();
    if (person.role === 'student') await ensureNameIsFree(db, name, personId);
    if (person.role === 'parent' && email) await ensureEmailIsFree(db, email, personId);
    const names = { name, callName: callName || callNameOf(name), nameKey: nameKey(name) };
    await db.person.update({ where: { id: personId }, data: { ...names, email, phone }, select: { id: true } });
    await noted(teacher, db, 'person.edited', personId);
    return { personId };
  });
}

/** Takes a person out of the school's life: they cannot sign in from the next request on. Their history stays. Not oneself. */
export const archivePerson = (teacher: Teacher, { personId }: OnePerson): Promise<OnePerson> =>
  teacher.db.transaction(async (db) => {
    if (personId === teacher.personId) throw refused('notYourself');
    // Two who archive each other at once would leave a school that nobody can enter.
    if (!(await db.person.findFirst({ where: { id: teacher.personId, archivedAt: null }, select: { id: true } }))) throw notFound();
    const { count } = await db.person.updateMany({ where: { id: personId, archivedAt: null }, data: { archivedAt: new Date() } });
    if (count === 0) throw notFound();
    await noted(teacher, db, 'person.archived', personId);
    return { personId };
  });

/** Brings an archived person back, with the PIN or links they had. */
export const restorePerson = (teacher: Teacher, { personId }: OnePerson): Promise<OnePerson> =>
  teacher.db.transaction(async (db) => {
    const { count } = await db.person.updateMany({ where: { id: personId, archivedAt: { not: null } }, data: { archivedAt: null } });
    if (count === 0) throw notFound();
    await noted(teacher, db, 'person.restored', personId);
    return { personId };
  });

/** Keeps what only teachers read about a person; empty words take the note away. */
export async function writeNote({ db, schoolId }: Teacher, { personId, text }: NoteInput): Promise<OnePerson> {
  return db.transaction(async (tx) => {
    if (!(await tx.person.findFirst({ where: { id: personId }, select: { id: true } }))) throw notFound();
    await tx.personNote.deleteMany({ where: { personId } });
    if (text) await tx.personNote.create({ data: { schoolId, personId, text }, select: { id: true } });
    return { personId };
  });
}

async function ensureEmailIsFree(db: Tables, email: string, except: string) {
  const taken = await db.person.findFirst({ where: { role: 'parent', email, archivedAt: null, id: { not: except } }, select: { name: true } });
  if (taken) throw refused('addressTaken', { field: 'email', values: { name: taken.name } });
}

// A brother or sister has the same parents.
async function shareParents(teacher: Teacher, db: Tables, childId: string, siblingId: string) {
  const sibling = await db.person.findFirst({ where: { id: siblingId, role: 'student' }, select: { guardians: { select: { guardianId: true } } } });
  if (!sibling) throw notFound();
  for (const { guardianId } of sibling.guardians) await linked(teacher, db, { guardianId, childId });
}
