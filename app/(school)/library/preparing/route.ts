import { route } from '@/lib/kit/route';
import { recordingsByIds } from '@/lib/library';
import { preparationOf } from '../shelf-recording';

const MOST = 240;

/** How far the playable copies of these recordings have come: `?ids=a,b,c`. Those one may not see are left out. */
export const GET = route({ as: 'teacher' }, async (teacher, { request }) => {
  const ids = (request.nextUrl.searchParams.get('ids') ?? '').split(',').filter(Boolean).slice(0, MOST);
  const rows = await recordingsByIds(teacher, ids);
  return Response.json(Object.fromEntries(rows.map((row) => [row.id, preparationOf(row)])), { headers: { 'Cache-Control': 'no-store' } });
});
