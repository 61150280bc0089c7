import { z } from 'zod';
import { route } from '@/lib/kit/route';
import { passagesOf, recordingById } from '@/lib/library';

const params = z.object({ recordingId: z.string().max(64) });

/** The named pieces of a recording, for the player: those for everybody, and one's own. */
export const GET = route({ as: 'anyone', params }, async (viewer, { params: { recordingId } }) => {
  await recordingById(viewer, recordingId);
  return Response.json(await passagesOf(viewer, recordingId), { headers: { 'Cache-Control': 'private, no-cache' } });
});
