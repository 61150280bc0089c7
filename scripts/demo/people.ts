import type { Teacher } from '@/lib/auth/viewer';
import { addBatch, addParent, addStudent, joinBatch, linkParent, restoreBatch, restorePerson } from '@/lib/people';
import { nameKey } from '@/lib/people/rules';
import type { CastSchool } from './cast/cast';

/** Who is who in a demo school: ids by name. */
export type Everybody = { students: Map<string, string>; parents: Map<string, string>; batches: Map<string, string> };

/** Brings a demo school's people and batches in, each once: who is here already stays, who was archived comes back. */
export async function peopled(teacher: Teacher, cast: CastSchool): Promise<Everybody> {
  const students = new Map<string, string>();
  for (const name of cast.students) students.set(name, await student(teacher, name));
  const parents = new Map<string, string>();
  for (const parent of cast.parents) parents.set(parent.name, await parentOf(teacher, parent, students));
  const batches = new Map<string, string>();
  for (const [name, members] of Object.entries(cast.batches)) {
    const batchId = await batch(teacher, name);
    batches.set(name, batchId);
    for (const member of members) await joinBatch(teacher, { batchId, personId: students.get(member) as string });
  }
  return { students, parents, batches };
}

async function student(teacher: Teacher, name: string): Promise<string> {
  const there = await known(teacher, { role: 'student', nameKey: nameKey(name) });
  return there ?? (await addStudent(teacher, { name })).personId;
}

async function parentOf(teacher: Teacher, { name, email, phone, children }: CastSchool['parents'][number], students: Map<string, string>): Promise<string> {
  const ids = children.map((child) => students.get(child) as string);
  const there = await known(teacher, { role: 'parent', email });
  const guardianId = there ?? (await addParent(teacher, { childId: ids[0] as string, name, email, phone })).personId;
  for (const childId of ids) await linkParent(teacher, { guardianId, childId });
  return guardianId;
}

async function known(teacher: Teacher, who: { role: 'student'; nameKey: string } | { role: 'parent'; email: string }): Promise<string | undefined> {
  const person = await teacher.db.person.findFirst({ where: who, select: { id: true, archivedAt: true } });
  if (person?.archivedAt) await restorePerson(teacher, { personId: person.id });
  return person?.id;
}

async function batch(teacher: Teacher, name: string): Promise<string> {
  const there = await teacher.db.batch.findFirst({ where: { name }, select: { id: true, archivedAt: true } });
  if (there?.archivedAt) await restoreBatch(teacher, { batchId: there.id });
  return there?.id ?? (await addBatch(teacher, { name })).batchId;
}
