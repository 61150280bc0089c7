import { createHash } from 'node:crypto';
import { z } from 'zod';
import { notFound } from '@/lib/kit/refusal';
import { route } from '@/lib/kit/route';
import { recordingById, waveformOf } from '@/lib/library';
import { waveformPart } from '@/lib/library/waveform-shared';

const params = z.object({ recordingId: z.string().max(64) });

/**
 * How loud a recording is along its way. A part of it, `?from=60&to=90&bars=512` (seconds): so many bytes of 0–255, two thousand at
 * most. Without a part, for lists: 240 numbers of 0–100 as JSON, or none until it has been measured.
 */
export const GET = route({ as: 'anyone', params }, async (viewer, { request, params: { recordingId } }) => {
  const { searchParams } = request.nextUrl;
  if (searchParams.size > 0) {
    const part = waveformPart.safeParse(Object.fromEntries(searchParams));
    if (!part.success) throw notFound();
    return known(request, await waveformOf(viewer, recordingId, part.data), 'application/octet-stream');
  }
  const { peaks, deletedAt } = await recordingById(viewer, recordingId);
  if (deletedAt) throw notFound();
  return known(request, JSON.stringify(peaks ?? []), 'application/json');
});

// Kept by the browser, and asked about each time: whoever may not hear it any more does not see it either.
function known(request: Request, body: string | Uint8Array<ArrayBuffer>, type: string) {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': type, 'Cache-Control': 'private, no-cache', ETag: tag, 'X-Content-Type-Options': 'nosniff' };
  const isSame = request.headers.get('if-none-match')?.split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === tag);
  return isSame ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}
