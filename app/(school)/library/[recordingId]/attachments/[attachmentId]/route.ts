import { z } from 'zod';
import { notFound } from '@/lib/kit/refusal';
import { route } from '@/lib/kit/route';
import { attachmentFile } from '@/lib/library';
import { carryWeb } from '@/lib/media/bytes/carry-web';

const id = z.string().max(64);
const params = z.object({ recordingId: id, attachmentId: id });

/** A sheet: a photo to be looked at (`?size=small` for lists), a PDF to be taken along. Both without powers: sandbox, nosniff. */
export const GET = route({ as: 'anyone', params }, async (viewer, { request, params: { recordingId, attachmentId } }) => {
  const size = request.nextUrl.searchParams.get('size') === 'small' ? 'small' : undefined;
  const file = await attachmentFile(viewer, recordingId, attachmentId, size);
  const answer = file && (await carryWeb(request, { ...file, download: file.mime === 'application/pdf' }));
  if (!answer) throw notFound();
  return answer;
});

export const HEAD = GET;
