import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import type { PersonRow } from './shared';

export const PAGE = 60;

type Wanted = { role?: 'teacher' | 'student' | 'parent'; text?: string; archived?: boolean; page?: number };

/** A page of the school's people by name, with the first names of their children or parents, and how many there are in all. */
export async function people({ db }: Teacher, { role, text, archived = false, page = 0 }: Wanted): Promise<{ people: PersonRow[]; total: number }> {
  const where = { ...(role && { role }), archivedAt: archived ? { not: null } : null, ...(text && { name: { contains: text } }) };
  const [rows, total] = await Promise.all([
    db.person.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: page * PAGE,
      take: PAGE,
      select: {
        id: true, name: true, callName: true, role: true, archivedAt: true,
        wards: { select: { child: { select: { callName: true } } } },
        guardians: { select: { guardian: { select: { callName: true } } } },
      },
    }),
    db.person.count({ where }),
  ]);
  return {
    people: rows.map(({ wards, guardians, ...row }) => ({ ...row, kin: [...wards.map(({ child }) => child.callName), ...guardians.map(({ guardian }) => guardian.callName)] })),
    total,
  };
}

/** One person with family and batches. Refuses (404) who is not of the school. */
export async function personById({ db }: Teacher, id: string) {
  const row = await db.person.findFirst({
    where: { id },
    select: {
      id: true, name: true, callName: true, role: true, email: true, phone: true, archivedAt: true, createdAt: true,
      wards: { select: { child: { select: { id: true, name: true } } } },
      guardians: { select: { guardian: { select: { id: true, name: true } } } },
      batches: { where: { leftAt: null }, select: { batch: { select: { id: true, name: true } } } },
    },
  });
  if (!row) throw notFound();
  return row;
}

/** The school's batches in use. */
export const batches = ({ db }: Teacher) => db.batch.findMany({ where: { archivedAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true } });

/** How many there are of each, for the first steps. */
export async function headCount({ db }: Teacher) {
  const [students, parents] = await Promise.all((['student', 'parent'] as const).map((role) => db.person.count({ where: { role, archivedAt: null } })));
  return { students: students ?? 0, parents: parents ?? 0 };
}

/** The viewer's own school, as its pages need it. */
export const ownSchool = ({ db }: Viewer) => db.school.findFirstOrThrow({ select: { id: true, name: true, code: true, timeZone: true, currency: true } });

/** The viewer's own row. */
export const self = ({ db, personId }: Viewer) => db.person.findFirstOrThrow({ where: { id: personId }, select: { id: true, name: true, callName: true, role: true } });

/** The viewer's children: a parent's. */
export const children = ({ db }: Viewer) => db.person.findMany({ where: { role: 'student', archivedAt: null }, orderBy: { callName: 'asc' }, select: { id: true, callName: true } });
