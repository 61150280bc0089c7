import { lastSignIns, type Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import type { PersonInFull } from '@/lib/people';
import { schoolFormats } from '../../library/school-formats';

/** A person whose kin say when they were last here. */
export async function withSeen(teacher: Teacher, person: PersonInFull) {
  const t = words('people');
  const [seen, formats] = await Promise.all([lastSignIns(teacher), schoolFormats(teacher)]);
  const about = (id: string) => {
    const last = seen.get(id);
    return last ? t('lastHere', { when: formats.ago(last) }) : t('badges.notHere');
  };
  const told = <Kin extends { id: string }>(kin: Kin[]) => kin.map((one) => ({ ...one, about: about(one.id) }));
  return { ...person, seen: seen.get(person.id), children: told(person.children), parents: told(person.parents) };
}

/** A line under a person's name: who they are here, and when they last came in. */
export async function howTheyCome(teacher: Teacher, { role, archivedAt, seen }: { role: string; archivedAt: Date | null; seen?: Date }) {
  const t = words('people');
  const formats = await schoolFormats(teacher);
  if (archivedAt) return t('archivedLead', { day: formats.day(archivedAt) });
  const last = seen ? t('lastHere', { when: formats.ago(seen) }) : t('badges.notHere');
  return `${t('role', { role })} · ${last}`;
}
