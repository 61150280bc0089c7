import 'server-only';
import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import { currentViewer } from '@/lib/auth/current-viewer';
import type { As, ViewerOf } from './action';
import { statusFor, wordsFor } from './answer';
import { isOwnOrigin } from './own-origin';
import { Refusal } from './refusal';

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
  guarded(options, async (call) => {
    const viewer = await currentViewer();
    if (!viewer) throw new Refusal('Please sign in first.', { status: 401 });
    if (options.as !== 'anyone' && viewer.role !== options.as) throw new Refusal('This is not here.', { status: 404 });
    return answer(viewer as ViewerOf<A>, call);
  });

/** A route handler for visitors. Same promises as `route`, without a viewer. */
export const guestRoute = <P extends z.ZodType = z.ZodUnknown>(options: Options<P>, answer: (call: Call<z.output<P>>) => Promise<Response>) =>
  guarded(options, answer);

function guarded<P extends z.ZodType>(options: Options<P>, answer: (call: Call<z.output<P>>) => Promise<Response>) {
  return async (request: NextRequest, context: Context): Promise<Response> => {
    try {
      if (!['GET', 'HEAD'].includes(request.method)) fromOwnPages(request.headers.get('origin'));
      const params = (options.params ? options.params.parse(await context.params) : await context.params) as z.output<P>;
      return await answer({ request, params } as never);
    } catch (error) {
      const words = wordsFor(error);
      return Response.json(words, { status: statusFor(error), headers: { 'Cache-Control': 'no-store' } });
    }
  };
}

// Route handlers have no CSRF check of their own, as server actions have.
function fromOwnPages(origin: string | null) {
  if (!isOwnOrigin(origin)) throw new Refusal('This request did not come from this site, so it was not carried out.', { status: 403 });
}
