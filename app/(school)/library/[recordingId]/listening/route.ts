import { z } from 'zod';
import { notFound } from '@/lib/kit/refusal';
import { route } from '@/lib/kit/route';
import { keepListening, listeningTo } from '@/lib/listening';
import { listening } from '@/lib/listening/shared';

const params = z.object({ recordingId: z.string().max(64) });
const NEVER_KEPT = { 'Cache-Control': 'no-store' };

// A page that was left open by whoever was signed in before gets nothing, and leaves nothing: it says whose it is (`as`).
const ensureSame = (url: string, personId: string) => {
  if (new URL(url).searchParams.get('as') !== personId) throw notFound();
};

/** How one left this recording, on whichever device was last; null where one never heard it. */
export const GET = route({ as: 'anyone', params }, async (viewer, { request, params: { recordingId } }) => {
  ensureSame(request.url, viewer.personId);
  return Response.json(await listeningTo(viewer, recordingId), { headers: NEVER_KEPT });
});

/** Says how one leaves it now; it may come while the page goes away. */
export const PUT = route({ as: 'anyone', params }, async (viewer, { request, params: { recordingId } }) => {
  ensureSame(request.url, viewer.personId);
  const left = listening.parse(await request.json());
  return Response.json({ kept: await keepListening(viewer, recordingId, left, new Date()) }, { headers: NEVER_KEPT });
});
