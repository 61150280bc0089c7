import { words } from '@/lib/i18n/server';
import { route } from '@/lib/kit/route';
import { collectionsLike } from '@/lib/library';

/** For choosing: collections by a few letters of their name. */
export const GET = route({ as: 'teacher' }, async (teacher, { request }) => {
  const t = words('collections');
  const found = await collectionsLike(teacher, (request.nextUrl.searchParams.get('name') ?? '').slice(0, 60));
  const options = found.map(({ id, name, count }) => ({ value: `id:${id}`, label: name, hint: t('recordings', { count }) }));
  return Response.json(options, { headers: { 'Cache-Control': 'private, no-store' } });
});
