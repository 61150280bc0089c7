import 'server-only';
import type { Tables } from '@/lib/db/school-db';
import { notFound } from '@/lib/kit/refusal';

/** Refuses (404) a recording that this viewer's database does not show, or that is deleted: what hangs on it is opened through it. */
export async function ensureHearable(db: Tables, recordingId: string): Promise<void> {
  const found = await db.recording.findFirst({ where: { id: recordingId, deletedAt: null }, select: { id: true } });
  if (!found) throw notFound();
}
