import { z } from 'zod';
import { route } from '@/lib/kit/route';
import { editsOf } from '@/lib/library';
import { schoolFormats } from '../../school-formats';
import { historyInWords } from './history-in-words';

const params = z.object({ recordingId: z.string().max(64) });

/** Who changed what of a recording, in words; asked for when a teacher opens its history. */
export const GET = route({ as: 'teacher', params }, async (teacher, { params: { recordingId } }) => {
  const [lines, formats] = await Promise.all([editsOf(teacher, recordingId), schoolFormats(teacher)]);
  return Response.json(historyInWords(lines, formats), { headers: { 'Cache-Control': 'no-store' } });
});
