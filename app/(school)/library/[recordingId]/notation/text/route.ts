import { z } from 'zod';
import { notFound } from '@/lib/kit/refusal';
import { route } from '@/lib/kit/route';
import { recordingById } from '@/lib/library';
import { dispositionOf } from '@/lib/media/bytes/answer';
import { displayName } from '@/lib/media/names';

const params = z.object({ recordingId: z.string().max(64) });

/** The notation as the text it is kept as, to be taken along. */
export const GET = route({ as: 'anyone', params }, async (viewer, { params: { recordingId } }) => {
  const { notation, title, deletedAt } = await recordingById(viewer, recordingId);
  if (deletedAt) throw notFound();
  return new Response(`${notation.trimEnd()}\n`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': dispositionOf({ name: displayName(`${title}.txt`), download: true }),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
});
