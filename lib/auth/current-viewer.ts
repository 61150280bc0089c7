import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { claimsOf } from './bearer';
import type { Viewer } from './viewer';
import { viewerOfSession } from './viewer-of-session';

/** Who is asking, or null. Looked up once per request, however many ask. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const claims = await claimsOf((await headers()).get('cookie') ?? undefined);
  return claims ? viewerOfSession(claims.sessionId) : null;
});
