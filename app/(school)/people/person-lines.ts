import type { PersonLine } from '@/components/people/people-list';
import { lastSignIns, studentsWithPin, type Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import type { PersonRow } from '@/lib/people/shared';
import { schoolFormats } from '../library/school-formats';

/** People as the directory shows them: whom they belong to, and whether they can come in and have. */
export async function personLines(teacher: Teacher, rows: readonly PersonRow[]): Promise<PersonLine[]> {
  const t = words('people');
  const [seen, pins, formats] = await Promise.all([lastSignIns(teacher), studentsWithPin(teacher), schoolFormats(teacher)]);
  return rows.map(({ id, name, callName, role, archivedAt, kin, kinIds, batches }) => {
    const last = seen.get(id);
    const badges: PersonLine['badges'] = [];
    if (!archivedAt && role === 'student' && !pins.has(id)) badges.push('noPin');
    else if (!archivedAt && !last) badges.push('notHere');
    if (!archivedAt && role === 'student' && kinIds.length > 0 && !kinIds.some((one) => seen.has(one))) badges.push('familyNotHere');
    return {
      ...{ id, name, callName, badges },
      about: [formats.list(kin), formats.list(batches)].filter(Boolean).join(' · '),
      seen: archivedAt ? t('archivedOn', { day: formats.day(archivedAt) }) : last && t('lastHere', { when: formats.ago(last) }),
      isArchived: archivedAt !== null,
    };
  });
}
