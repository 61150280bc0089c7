import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound, Refusal } from '@/lib/kit/refusal';
import { linked } from './family';
import { noted } from './noted';
import { callNameOf, nameKey } from './rules';
import type { NewParent, NewStudent, NoteInput, OnePerson, PersonEdit } from './shared';

/** Adds a student and, where a parent's name was given too, the parent, linked. Refuses a second student of the same name. */
export const addStudent = (teacher: Teacher, { name, parentName, email, phone }: NewStudent): Promise<OnePerson> =>
  teacher.db.transaction(async (db) => {
    if (!parentName && (email || phone)) throw besideField('parentName', 'Whose e-mail or phone is this? Please type the parent’s name.');
    await ensureNameIsFree(db, name);
    const student = await born(teacher, db, { role: 'student', name });
    if (parentName) await parentOf(teacher, db, student.id, { name: parentName, email, phone });
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
    if (personId === teacher.personId) throw new Refusal('You cannot archive yourself. Another teacher of the school can.');
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

type Birth = { role: 'student' | 'parent'; name: string; email?: string | null; phone?: string | null };

async function born(teacher: Teacher, db: Tables, { name, ...rest }: Birth) {
  const names = { name, callName: callNameOf(name), nameKey: nameKey(name) };
  const row = await db.person.create({ data: { ...names, ...rest, schoolId: teacher.schoolId }, select: { id: true } });
  await noted(teacher, db, `${rest.role}.added`, row.id);
  return row;
}

async function parentOf(teacher: Teacher, db: Tables, childId: string, parent: Omit<Birth, 'role'>): Promise<string> {
  const known = await knownParent(db, parent);
  const { id } = known ?? (await born(teacher, db, { role: 'parent', ...parent }));
  await linked(teacher, db, { guardianId: id, childId });
  return id;
}

// The same address is the same person; the same phone only under the same name, as couples share one.
async function knownParent(db: Tables, { name, email, phone }: Omit<Birth, 'role'>) {
  const signs = [...(email ? [{ email }] : []), ...(phone ? [{ phone, nameKey: nameKey(name) }] : [])];
  if (signs.length === 0) return null;
  return db.person.findFirst({ where: { role: 'parent', archivedAt: null, OR: signs }, select: { id: true } });
}

// A child types its name to sign in: two of one name would both be locked out.
async function ensureNameIsFree(db: Tables, name: string, except?: string) {
  const taken = await db.person.findFirst({
    where: { role: 'student', nameKey: nameKey(name), ...(except && { id: { not: except } }) },
    select: { archivedAt: true },
  });
  if (!taken) return;
  throw besideField(
    'name',
    taken.archivedAt
      ? 'A student of this name is in the archive. Bring them back, or add an initial to tell the two apart.'
      : 'A student of this name is here already. Add a second name or an initial, so that each can sign in.',
  );
}

async function ensureEmailIsFree(db: Tables, email: string, except: string) {
  const taken = await db.person.findFirst({ where: { role: 'parent', email, archivedAt: null, id: { not: except } }, select: { name: true } });
  if (taken) throw besideField('email', `${taken.name} has this address already. A sign-in link goes to one person.`);
}

const besideField = (field: string, words: string) => new Refusal(words, { fields: { [field]: words } });
