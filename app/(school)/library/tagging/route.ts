import { route } from '@/lib/kit/route';
import { ragasWithCounts } from '@/lib/library';
import { bookFor } from '../school-formats';
import { tagChoices } from '../tag-choices';
import { ragaTag } from '../tag-names';

/** What a recording can be tagged with, and the ragas of this library, the fullest first: asked for when a teacher first tags. */
export const GET = route({ as: 'teacher' }, async (teacher) => {
  const [book, ragas] = await Promise.all([bookFor(teacher), ragasWithCounts(teacher)]);
  const here = ragas.flatMap(({ slug, count }) => (slug ? [{ value: slug, label: ragaTag(slug, book).name, count }] : []));
  return Response.json({ ...tagChoices(book), ragas: here }, { headers: { 'Cache-Control': 'no-store' } });
});
