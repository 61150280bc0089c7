import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import { refused } from './refused';

const GIGABYTE = 1024 ** 3;

/** Bytes this school's files take, and may take. */
export async function spaceUsed({ db, schoolId }: Pick<Teacher, 'db' | 'schoolId'>): Promise<{ used: number; quota: number }> {
  const { _sum } = await db.mediaFile.aggregate({ _sum: { bytes: true } });
  const school = await db.school.findUniqueOrThrow({ where: { id: schoolId }, select: { quotaBytes: true } });
  return { used: Number(_sum.bytes ?? 0), quota: Number(school.quotaBytes) };
}

/** Refuses (507) so many more bytes where the school's share of the disk would not hold them. */
export async function ensureQuota(teacher: Teacher, bytes: number): Promise<void> {
  const { used, quota } = await spaceUsed(teacher);
  if (used + bytes <= quota) return;
  throw refused('schoolFull', { status: 507, values: { used: (used / GIGABYTE).toFixed(1), quota: (quota / GIGABYTE).toFixed(1) } });
}
