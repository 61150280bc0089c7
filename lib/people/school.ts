import type { Teacher } from '@/lib/auth/viewer';

/** Changes the school's name, time zone and currency. */
export async function editSchool({ db, schoolId }: Teacher, change: { name: string; timeZone: string; currency: string }): Promise<void> {
  await db.school.update({ where: { id: schoolId }, data: change });
}
