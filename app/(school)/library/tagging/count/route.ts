import { notFound } from '@/lib/kit/refusal';
import { route } from '@/lib/kit/route';
import { retagCount } from '@/lib/library';
import { oneTerm } from '@/lib/library/shared';

/** How many recordings a merge of this raga, taal or form would change: `?kind=raga&slug=yaman`. */
export const GET = route({ as: 'teacher' }, async (teacher, { request }) => {
  const asked = oneTerm.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!asked.success) throw notFound();
  return Response.json(await retagCount(teacher, asked.data), { headers: { 'Cache-Control': 'no-store' } });
});
