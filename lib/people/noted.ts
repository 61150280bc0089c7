import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';

/** Leaves a line in the audit: who did what to whom. Names stay out of it; ids are enough, and survive an erasure. */
export async function noted({ schoolId, personId }: Teacher, db: Tables, verb: string, subject: string, details?: Record<string, string>): Promise<void> {
  const about = subject.includes(':') ? subject : `person:${subject}`;
  await db.auditLine.create({ data: { schoolId, verb, subject: about, actorId: personId, ...(details && { details }) }, select: { id: true } });
}
