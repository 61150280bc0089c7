import { route } from '@/lib/kit/route';
import { peopleLike } from '@/lib/people';

/** People for what is being typed: `?role=parent&q=lat`, with the first names of their kin to tell them apart. */
export const GET = route({ as: 'teacher' }, async (teacher, { request }) => {
  const asked = request.nextUrl.searchParams;
  const found = await peopleLike(teacher, asked.get('role') === 'student' ? 'student' : 'parent', (asked.get('q') ?? '').slice(0, 80));
  const options = found.map(({ id, name, kin }) => ({ value: id, label: name, hint: kin.join(', ') }));
  return Response.json(options, { headers: { 'Cache-Control': 'no-store' } });
});
