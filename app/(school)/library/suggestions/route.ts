import { route } from '@/lib/kit/route';
import { ragaSuggestions } from '../raga-suggestions';

/** Ragas for what is being typed: `?raga=yam`. A route and not an action: those run one after another, too slow for typing. */
export const GET = route({ as: 'teacher' }, async (_teacher, { request }) =>
  Response.json(ragaSuggestions((request.nextUrl.searchParams.get('raga') ?? '').slice(0, 60)), { headers: { 'Cache-Control': 'no-store' } }),
);
