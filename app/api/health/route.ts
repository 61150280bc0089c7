import { health } from '@/lib/db/health';
import { guestRoute } from '@/lib/kit/route';

export const dynamic = 'force-dynamic';

/** For the host and for monitors: 200 while all is well, 503 when not. */
export const GET = guestRoute({}, async () => {
  const found = await health();
  return Response.json(found, { status: found.well ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
});
