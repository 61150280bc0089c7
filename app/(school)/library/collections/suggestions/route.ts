import { words } from '@/lib/i18n/server';
import { route } from '@/lib/kit/route';
import { collectionsLike, recordings } from '@/lib/library';
import { ragaTag } from '../../tag-names';

/** For choosing: collections by a few letters of their `name`, or recordings by title, raga, taal (`recording`). */
export const GET = route({ as: 'teacher' }, async (teacher, { request }) => {
  const asked = request.nextUrl.searchParams;
  const text = (asked.get('recording') ?? '').slice(0, 60);
  if (asked.has('recording')) {
    const { recordings: rows } = await recordings(teacher, { text, take: 12 });
    return answer(rows.map(({ id, title, raga }) => ({ value: id, label: title, hint: raga ? ragaTag(raga).name : undefined })));
  }
  const t = words('collections');
  const found = await collectionsLike(teacher, (asked.get('name') ?? '').slice(0, 60));
  return answer(found.map(({ id, name, count }) => ({ value: `id:${id}`, label: name, hint: t('recordings', { count }) })));
});

const answer = (options: object[]) => Response.json(options, { headers: { 'Cache-Control': 'private, no-store' } });
