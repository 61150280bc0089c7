'use server';

import { z } from 'zod';
import { qrLines } from '@/components/ui/qr-lines';
import { endAllSessions, endOwnSession, makePairingLink, unpairDevice } from '@/lib/auth';
import { leave } from '@/lib/auth/signing-in';
import { action } from '@/lib/kit/action';
import { notFound } from '@/lib/kit/refusal';
import * as domain from '@/lib/people';
import { oneAlert } from '@/lib/people/shared';

const id = z.string().min(1).max(64);
const welcome = () => '/sign-in?choose';

export const signOut = action({ as: 'anyone', input: z.object({}), goTo: welcome }, leave);

export const signOutEverywhere = action({ as: 'anyone', input: z.object({}), goTo: welcome }, async (viewer) => {
  await endAllSessions(viewer);
  await leave();
});

export const endSession = action({ as: 'anyone', input: z.object({ sessionId: id }) }, (viewer, { sessionId }) => endOwnSession(viewer, sessionId));

/** A teacher or parent makes the link, and its picture, that shows children's faces on another device. */
export const pairChildren = action({ as: 'anyone', input: z.object({ children: z.array(id).min(1).max(20) }) }, async (viewer, { children }) => {
  if (viewer.role === 'student') throw notFound();
  const { url } = await makePairingLink(viewer, children);
  return { url, qr: qrLines(url) };
});

export const endDevice = action({ as: 'anyone', input: z.object({ deviceId: id }) }, async (viewer, { deviceId }) => {
  if (viewer.role === 'student') throw notFound();
  await unpairDevice(viewer, deviceId);
});

export const dismissAlert = action({ as: 'teacher', input: oneAlert }, domain.dismissAlert);
