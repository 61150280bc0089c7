import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import { Refusal } from '@/lib/kit/refusal';

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
  throw new Refusal(
    `Your school's space is full (${(used / GIGABYTE).toFixed(1)} of ${(quota / GIGABYTE).toFixed(1)} GB), so this file was not kept. Delete recordings you no longer need, then add it again.`,
    { status: 507 },
  );
}
