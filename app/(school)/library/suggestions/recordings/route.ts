import type { Option } from '@/components/ui/use-suggestions';
import { route } from '@/lib/kit/route';
import { searchRecordings } from '@/lib/library';
import { bookFor } from '../../school-formats';
import { ragaTag } from '../../tag-names';

/** Recordings for what is being typed, the newest first: `?q=yam`. For teachers, who lay sheets beside them and put them into collections. */
export const GET = route({ as: 'teacher' }, async (teacher, { request }) => {
  const text = (request.nextUrl.searchParams.get('q') ?? '').slice(0, 100);
  const [found, book] = await Promise.all([searchRecordings(teacher, { text, take: 12 }), bookFor(teacher)]);
  const options = found.recordings.map(({ id, title, raga }): Option => ({ value: id, label: title, hint: raga ? ragaTag(raga, book).name : undefined }));
  return Response.json(options, { headers: { 'Cache-Control': 'no-store' } });
});
