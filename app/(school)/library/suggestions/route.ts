import { route } from '@/lib/kit/route';
import { schoolBook } from '@/lib/library';
import { ragaSuggestions } from '../raga-suggestions';

/** Ragas for what is being typed: `?raga=yam`. A route and not an action: those run one after another, too slow for typing. */
export const GET = route({ as: 'teacher' }, async (teacher, { request }) => {
  const typed = (request.nextUrl.searchParams.get('raga') ?? '').slice(0, 60);
  return Response.json(ragaSuggestions(typed, await schoolBook(teacher)), { headers: { 'Cache-Control': 'no-store' } });
});
