import 'server-only';
import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import { currentViewer } from '@/lib/auth/current-viewer';
import { words } from '@/lib/i18n/server';
import type { As, ViewerOf } from './action';
import { statusFor, wordsFor } from './answer';
import { isOwnOrigin } from './own-origin';
import { notFound, Refusal } from './refusal';

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type Call<P> = { request: NextRequest; params: P };

type Options<P extends z.ZodType> = { params?: P };

/**
 * A route handler for people who are signed in. Takes who may call it, the shape of its address, and what answers. Nobody: 401;
 * another role, a foreign or a missing row: the same 404. A call that may change something must come from this site's own pages.
 */
export const route = <A extends As, P extends z.ZodType = z.ZodUnknown>(
  options: { as: A } & Options<P>,
  answer: (viewer: ViewerOf<A>, call: Call<z.output<P>>) => Promise<Response>,
) =>
  guarded(options, async (given) => {
    const viewer = await currentViewer();
    if (!viewer) throw new Refusal(words('kit')('signInFirst'), { status: 401 });
    if (options.as !== 'anyone' && viewer.role !== options.as) throw notFound();
    return answer(viewer as ViewerOf<A>, await given());
  });

/** A route handler for visitors. Same promises as `route`, without a viewer. */
export const guestRoute = <P extends z.ZodType = z.ZodUnknown>(
  options: Options<P>,
  answer: (call: Call<z.output<P>>) => Promise<Response>,
) => guarded(options, async (given) => answer(await given()));

function guarded<P extends z.ZodType>(options: Options<P>, answer: (given: () => Promise<Call<z.output<P>>>) => Promise<Response>) {
  return async (request: NextRequest, context: Context): Promise<Response> => {
    try {
      if (!['GET', 'HEAD'].includes(request.method)) fromOwnPages(request.headers.get('origin'));
      return await answer(async () => {
        const asked = await context.params;
        const params = options.params?.safeParse(asked) ?? { success: true, data: asked };
        if (!params.success) throw notFound(); // no row has such an address
        return { request, params: params.data as z.output<P> };
      });
    } catch (error) {
      return Response.json(wordsFor(error), { status: statusFor(error), headers: { 'Cache-Control': 'no-store' } });
    }
  };
}

// Route handlers have no CSRF check of their own, as server actions have.
function fromOwnPages(origin: string | null) {
  if (!isOwnOrigin(origin)) throw new Refusal(words('kit')('strangeOrigin'), { status: 403 });
}
