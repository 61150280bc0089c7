import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { linked } from './family';
import { noted } from './noted';
import { refused } from './refused';
import { callNameOf, nameKey } from './rules';

type Birth = { role: 'student' | 'parent'; name: string; email?: string | null; phone?: string | null };

/** Writes a new person down, inside a transaction that does more. */
export async function born(teacher: Teacher, db: Tables, { name, ...rest }: Birth): Promise<{ id: string }> {
  const names = { name, callName: callNameOf(name), nameKey: nameKey(name) };
  const row = await db.person.create({ data: { ...names, ...rest, schoolId: teacher.schoolId }, select: { id: true } });
  await noted(teacher, db, `${rest.role}.added`, row.id);
  return row;
}

/** Makes somebody a child's parent: one who is here already, by the same address or phone, or a new person. Returns their id. */
export async function parentOf(teacher: Teacher, db: Tables, childId: string, parent: Omit<Birth, 'role'>): Promise<string> {
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

/** A child types its name to sign in: two of one name would both be locked out. Refuses a name that is taken, also in the archive. */
export async function ensureNameIsFree(db: Tables, name: string, except?: string): Promise<void> {
  const taken = await db.person.findFirst({
    where: { role: 'student', nameKey: nameKey(name), ...(except && { id: { not: except } }) },
    select: { archivedAt: true },
  });
  if (taken) throw refused(taken.archivedAt ? 'nameArchived' : 'nameTaken', { field: 'name' });
}
