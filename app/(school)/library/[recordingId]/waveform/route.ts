import { z } from 'zod';
import { notFound } from '@/lib/kit/refusal';
import { route } from '@/lib/kit/route';
import { recordingById } from '@/lib/library';

const params = z.object({ recordingId: z.string().max(64) });

/** How loud a recording is along its way, for the player: 0–100, evenly spaced; an empty list until it has been measured. */
export const GET = route({ as: 'anyone', params }, async (viewer, { params: { recordingId } }) => {
  const { peaks, deletedAt } = await recordingById(viewer, recordingId);
  if (deletedAt) throw notFound();
  return Response.json(peaks ?? [], { headers: { 'Cache-Control': 'private, no-cache' } });
});
