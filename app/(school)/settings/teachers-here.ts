import { lastSignIns, openInvitations, type Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { people } from '@/lib/people';
import { schoolFormats } from '../library/school-formats';

/** Who teaches here and when they were last in, and the invitations that wait. */
export async function teachersHere(teacher: Teacher) {
  const t = words('people');
  const [found, seen, invitations, formats] = await Promise.all([
    people(teacher, { role: 'teacher' }),
    lastSignIns(teacher),
    openInvitations(teacher),
    schoolFormats(teacher),
  ]);
  const about = (id: string) => {
    const last = seen.get(id);
    if (id === teacher.personId) return words('settings')('you');
    return last ? t('lastHere', { when: formats.ago(last) }) : t('badges.notHere');
  };
  return {
    teachers: found.people.map(({ id, name, callName }) => ({ id, name, callName, about: about(id) })),
    invitations: invitations.map(({ id, email, expiresAt }) => ({ id, email, until: formats.day(expiresAt) })),
  };
}
