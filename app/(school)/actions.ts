'use server';

import { z } from 'zod';
import { endAllSessions, endOwnSession, makePairingLink } from '@/lib/auth';
import { leave } from '@/lib/auth/signing-in';
import { action } from '@/lib/kit/action';
import { notFound } from '@/lib/kit/refusal';

const id = z.string().min(1).max(64);
const welcome = () => '/sign-in?choose';

export const signOut = action({ as: 'anyone', input: z.object({}), goTo: welcome }, leave);

export const signOutEverywhere = action({ as: 'anyone', input: z.object({}), goTo: welcome }, async (viewer) => {
  await endAllSessions(viewer);
  await leave();
});

export const endSession = action({ as: 'anyone', input: z.object({ sessionId: id }) }, (viewer, { sessionId }) => endOwnSession(viewer, sessionId));

/** A teacher or parent makes the link that shows a child's face on another device. */
export const pairChild = action({ as: 'anyone', input: z.object({ childId: id }) }, async (viewer, { childId }) => {
  if (viewer.role === 'student') throw notFound();
  return makePairingLink(viewer, [childId]);
});
