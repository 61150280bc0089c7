import { shelfFrom } from '@/components/library/shelf-address';
import { route } from '@/lib/kit/route';
import { searchRecordings, versionsOf } from '@/lib/library';

/** All recordings of a shelf, also those not on the page, with their versions: the shelf's own query. */
export const GET = route({ as: 'teacher' }, async (teacher, { request }) => {
  const asked = request.nextUrl.searchParams;
  const { q, chosen, sort } = shelfFrom(Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name)])));
  const { ids } = await searchRecordings(teacher, { text: q, chosen, sort, take: 0 });
  return Response.json(await versionsOf(teacher, ids), { headers: { 'Cache-Control': 'no-store' } });
});
