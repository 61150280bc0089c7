import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { noted } from './noted';
import { refused } from './refused';
import type { ConsentKind, ConsentState, NewConsent, OneConsent } from './shared';

/**
 * Records that a consent was given: by a parent of the child, or by word or paper to the teacher who writes it down. Given again
 * is a new line; one that stands is left as it is.
 */
export const recordConsent = (teacher: Teacher, { childId, kind, givenById }: NewConsent): Promise<void> =>
  teacher.db.transaction(async (db) => {
    const child = await db.person.findFirst({
      where: { id: childId, role: 'student' },
      select: { guardians: { select: { guardianId: true } } },
    });
    if (!child) throw notFound();
    const mayGive = givenById === teacher.personId || child.guardians.some(({ guardianId }) => guardianId === givenById);
    if (!mayGive) throw refused('notTheirParent');
    if (await db.consent.findFirst({ where: { childId, kind, withdrawnAt: null }, select: { id: true } })) return;
    await db.consent.create({ data: { schoolId: teacher.schoolId, childId, kind, givenById }, select: { id: true } });
    await noted(teacher, db, `consent.${kind}.given`, childId, { givenById });
  });

/** Withdraws a consent: what it allowed is hidden from the next request on. */
export const withdrawConsent = (teacher: Teacher, { childId, kind }: OneConsent): Promise<void> =>
  teacher.db.transaction(async (db) => {
    const { count } = await db.consent.updateMany({ where: { childId, kind, withdrawnAt: null }, data: { withdrawnAt: new Date() } });
    if (count === 0) throw notFound();
    await noted(teacher, db, `consent.${kind}.withdrawn`, childId);
  });

/** How a child's consents stand: the latest line of each kind, with the first name of who gave it. */
export async function consentsOf({ db }: Viewer, childId: string): Promise<Partial<Record<ConsentKind, ConsentState>>> {
  const rows = await db.consent.findMany({
    where: { childId },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
    select: { kind: true, givenAt: true, withdrawnAt: true, givenBy: { select: { callName: true } } },
  });
  return Object.fromEntries(rows.map(({ givenBy, ...row }) => [row.kind, { ...row, givenBy: givenBy.callName }]));
}
