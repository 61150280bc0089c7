import { z } from 'zod';
import { notFound } from '@/lib/kit/refusal';
import { route } from '@/lib/kit/route';
import { soundFile } from '@/lib/library';
import { carryWeb } from '@/lib/media/bytes/carry-web';

const params = z.object({ recordingId: z.string().max(64) });

/** What was uploaded, as a download. The front's fast lane (lib/media/lane.ts) answers first; this works wherever Next runs. */
export const GET = route({ as: 'anyone', params }, async (viewer, { request, params: { recordingId } }) => {
  const file = await soundFile(viewer, recordingId, 'original');
  const answer = file && (await carryWeb(request, { ...file, download: true }));
  if (!answer) throw notFound();
  return answer;
});

export const HEAD = GET;
