import { currentViewer } from '@/lib/auth/current-viewer';
import { health } from '@/lib/db/health';
import { guestRoute } from '@/lib/kit/route';

export const dynamic = 'force-dynamic';

/**
 * For the host and for monitors: 200 while all is well, 503 when not. Strangers hear no more than that; which part it is, the free
 * space and the age of the newest backup are for this machine itself (asking without a proxy) and for a signed-in teacher.
 */
export const GET = guestRoute({}, async ({ request }) => {
  const found = await health();
  const isTold = request.headers.get('x-client-local') === '1' || (await teaches());
  return Response.json(isTold ? found : { well: found.well }, { status: found.well ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
});

// The viewer is in the database, which may be what is not well.
const teaches = () => currentViewer().then((viewer) => viewer?.role === 'teacher', () => false);
