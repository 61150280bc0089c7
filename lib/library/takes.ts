import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { words } from '@/lib/i18n/server';
import { piecesBetween, trimMeant, type UploadIntent } from './shared';

type Marked = { recordingId: string; intent: Pick<UploadIntent, 'markers' | 'lengthMs' | 'trimFromMs' | 'trimToMs'> };

/** Makes the places that were marked in a take into passages everybody who hears it can practise. Call within the transaction of its row. */
export async function markPieces(db: Tables, { schoolId, personId: authorId }: Teacher, { recordingId, intent }: Marked): Promise<void> {
  const pieces = piecesBetween(intent.markers, { lengthMs: intent.lengthMs, trim: trimMeant(intent) });
  if (pieces.length === 0) return;
  const named = words('recordingNames');
  const data = pieces.map((piece, n) => ({ schoolId, recordingId, authorId, label: named('part', { number: n + 1 }), shared: true, ...piece }));
  await db.passage.createMany({ data });
}
